from shop import members
from tornado.websocket import WebSocketHandler


class Chat(WebSocketHandler):
    # region: check
    def check_origin(self, origin):
        # ruleid: end-of-socket-origin
        return origin.endswith("shop.example")
    # endregion

    def open(self):
        member = members.by_session(self.get_cookie("session"))
        self.write_message(f"Hello {member}, one new message")
