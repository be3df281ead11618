import yaml


def flawed(text):
    # ruleid: yaml-load-any-object
    yaml.load(text)
    # ruleid: yaml-load-any-object
    yaml.load(text, Loader=yaml.Loader)
    # ruleid: yaml-load-any-object
    yaml.load(text, Loader=yaml.UnsafeLoader)
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
    return store.load(text)
