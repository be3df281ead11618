import os


def save_key(path, key):
    # region: mode
    with open(path, "w", encoding="ascii") as file:
        file.write(key)
    # ruleid: closed-too-late
    os.chmod(path, 0o600)
    # endregion
