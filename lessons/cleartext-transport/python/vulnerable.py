import requests


def sign_in(name: str, password: str) -> str:
    # region: send
    form = {"name": name, "password": password}
    answer = requests.post("http://shop.example/login", data=form, timeout=5)
    # endregion
    return answer.cookies["session"]
