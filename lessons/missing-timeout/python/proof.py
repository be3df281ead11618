"""Takes the connection, and says nothing."""

import http.server
import socket
import threading


def attack(code):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        ended = threading.Event()
        asked = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        threading.Thread(target=asking, args=(code, asked, ended), daemon=True).start()
        connection, _ = silent.accept()
        waiting = not ended.wait(4)
        connection.close()
    return "still waiting" if waiting else None


def asking(code, url, ended):
    try:
        code.preview(url)
    except Exception:
        pass
    ended.set()


def use(code):
    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"Ada's page")

        def log_message(self, *_):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.handle_request, daemon=True).start()
        assert code.preview(f"http://127.0.0.1:{server.server_port}/") == "Ada's page"
