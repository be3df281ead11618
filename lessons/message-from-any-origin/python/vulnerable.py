from shop import members
from tornado.websocket import WebSocketHandler


class Chat(WebSocketHandler):
    # region: check
    def check_origin(self, origin):
        return True
    # endregion

    def open(self):
        member = members.by_session(self.get_cookie("session"))
        self.write_message(f"Hello {member}, one new message")
