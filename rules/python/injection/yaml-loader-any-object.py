import ruamel.yaml
import yaml as y
from yaml import Loader, full_load, load, safe_load


def flawed(text):
    # ruleid: yaml-loader-any-object
    first = load(text, Loader=Loader)
    # ruleid: yaml-loader-any-object
    second = full_load(text)
    # ruleid: yaml-loader-any-object
    third = y.load(text, y.UnsafeLoader)
    # ruleid: yaml-loader-any-object
    return [first, second, third, *y.load_all(text, Loader=y.Loader)]


def safe(text):
    # ok: yaml-loader-any-object
    first = safe_load(text)
    # ok: yaml-loader-any-object
    second = load(text, Loader=y.SafeLoader)
    # ok: yaml-loader-any-object
    third = load("retries: 3", Loader=Loader)
    # ok: yaml-loader-any-object
    return [first, second, third, *y.safe_load_all(text)]


def others(text):
    # ruleid: yaml-loader-any-object
    first = ruamel.yaml.load(text)
    unsafe = ruamel.yaml.YAML(typ="unsafe")
    # ruleid: yaml-loader-any-object
    second = unsafe.load(text)
    # ruleid: yaml-loader-any-object
    third = load(stream=text)
    careful = ruamel.yaml.YAML(typ="safe")
    # ok: yaml-loader-any-object
    fourth = careful.load(text)
    # ok: yaml-loader-any-object
    fifth = ruamel.yaml.YAML().load(text)
    return first, second, third, fourth, fifth
