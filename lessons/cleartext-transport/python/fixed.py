import requests


def sign_in(name: str, password: str) -> str:
    # region: send
    form = {"name": name, "password": password}
    # ruleid: sent-encrypted
    answer = requests.post("https://shop.example/login", data=form, timeout=5)
    # endregion
    return answer.cookies["session"]
