import os


def save_key(path, key):
    # region: mode
    # ruleid: owner-alone
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(handle, "w", encoding="ascii") as file:
        file.write(key)
    # endregion
