"""Asks for the preview of a page, and gets keys that only the server can see."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

KEYS = "AccessKeyId: AKIA2EXAMPLE"


class Inside(BaseHTTPRequestHandler):
    """A service that trusts whoever reaches it."""

    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(KEYS.encode() if self.path == "/keys" else b"Today: rain")

    def log_message(self, *_):
        pass


def started():
    server = HTTPServer(("127.0.0.1", 0), Inside)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


def attack(code):
    return got(code, f"http://127.0.0.1:{started()}/keys")


def bypass(code):
    return got(code, f"http://0x7f000001:{started()}/keys")


def got(code, url):
    text = preview(code, url)
    return text if KEYS in text else None


def use(code):
    port = started()
    if hasattr(code, "FEEDS"):
        code.FEEDS["news"] = f"http://127.0.0.1:{port}/news"
    assert preview(code, f"http://0x7f000001:{port}/news", "news") == "Today: rain"


def preview(code, url, feed="none"):
    asked = {"url": url, "feed": feed}
    return code.app.test_client().post("/preview", data=asked).get_data(as_text=True)
