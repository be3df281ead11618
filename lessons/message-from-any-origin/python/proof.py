"""A page elsewhere opens the socket from the visitor's browser, cookie and all."""


class WebSocketHandler:
    """As much of Tornado's as the snippet uses."""

    def __init__(self):
        self.sent = []

    def get_cookie(self, name):
        return {"session": "a1b2"}.get(name)

    def write_message(self, text):
        self.sent.append(text)


class Members:
    def by_session(self, session):
        return "Ada" if session == "a1b2" else "nobody"


def stand_ins():
    return {
        "shop": {"members": Members()},
        "tornado": {},
        "tornado.websocket": {"WebSocketHandler": WebSocketHandler},
    }


def read_by(code, origin):
    socket = code.Chat()
    if not socket.check_origin(origin):
        return None
    socket.open()
    return f"{origin} reads: {socket.sent[0]}"


def attack(code):
    return read_by(code, "https://evil.example")


def bypass(code):
    return read_by(code, "https://evil-shop.example")


def use(code):
    assert "Hello Ada" in read_by(code, "https://www.shop.example")
