import yaml
from yaml import SafeLoader


class OurLoader(yaml.SafeLoader):
    """Knows our own tags, and no Python objects."""


def flawed(text):
    # ruleid: yaml-load-any-object
    yaml.load(text)
    # ruleid: yaml-load-any-object
    yaml.load(text, Loader=yaml.Loader)
    # ruleid: yaml-load-any-object
    yaml.load(text, Loader=yaml.CLoader)
    # ruleid: yaml-load-any-object
    yaml.load(text, yaml.UnsafeLoader)
    # ruleid: yaml-load-any-object
    yaml.load(stream=text)
    # ruleid: yaml-load-any-object
    yaml.load(text, Loader=yaml.loader.FullLoader)
    # ruleid: yaml-load-any-object
    return yaml.unsafe_load(text)


def safe(text, store):
    # ok: yaml-load-any-object
    yaml.safe_load(text)
    # ok: yaml-load-any-object
    yaml.load(text, Loader=yaml.SafeLoader)
    # ok: yaml-load-any-object
    yaml.load(text, Loader=yaml.CSafeLoader)
    # ok: yaml-load-any-object
    yaml.load(text, SafeLoader)
    # ok: yaml-load-any-object
    yaml.load(text, Loader=OurLoader)
    # ok: yaml-load-any-object
    yaml.load("retries: 3", Loader=yaml.Loader)
    # ok: yaml-load-any-object
    return store.load(text)
