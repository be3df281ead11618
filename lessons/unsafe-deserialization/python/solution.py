import json
import socketserver


class Worker(socketserver.StreamRequestHandler):
    """Takes jobs: `{"kind": "thumbnail", "file": "cat.png"}`."""

    def handle(self) -> None:
        for line in self.rfile:
            job = json.loads(line)
            self.server.jobs.append((job["kind"], job["file"]))


class Server(socketserver.TCPServer):
    jobs: list[tuple[str, str]] = []


if __name__ == "__main__":
    Server(("0.0.0.0", 7070), Worker).serve_forever()
