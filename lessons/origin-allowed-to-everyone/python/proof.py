"""A page elsewhere asks with the visitor's cookie, and a browser looks whether it may read the answer."""

COVERS = ["vulnerable.py", "fixed.py", "wrong.py"]


class Orders:
    def of(self, session):
        return "Ada's orders: 1 ring" if session == "a1b2" else "nobody's orders"


def stand_ins():
    return {"shop": {"orders": Orders()}}


def read_by(code, site):
    client = code.app.test_client()
    client.set_cookie("session", "a1b2")
    answer = client.get("/orders", headers={"Origin": site})
    allowed = answer.headers.get("Access-Control-Allow-Origin")
    with_cookies = answer.headers.get("Access-Control-Allow-Credentials") == "true"
    return answer.get_data(as_text=True) if allowed == site and with_cookies else None


def attack(code):
    return stolen(code, "https://evil.example")


def bypass(code):
    return stolen(code, "https://evil-shop.example")


def stolen(code, site):
    text = read_by(code, site)
    return f"{site} reads: {text}" if text else None


def use(code):
    assert read_by(code, "https://www.shop.example") == "Ada's orders: 1 ring"
