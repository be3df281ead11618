import os


def save_key(path, key):
    # region: mode
    with open(path, "w", encoding="ascii") as file:
        os.chmod(path, 0o666)
        file.write(key)
    # endregion
