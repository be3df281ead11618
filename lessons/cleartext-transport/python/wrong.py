import hashlib

import requests


def sign_in(name: str, password: str) -> str:
    # region: send
    # ruleid: hashed-and-sent
    hashed = hashlib.sha256(password.encode()).hexdigest()
    form = {"name": name, "password": hashed}
    answer = requests.post("http://shop.example/login", data=form, timeout=5)
    # endregion
    return answer.cookies["session"]
