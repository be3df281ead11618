import socket
import socketserver
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from wsgiref.simple_server import make_server

import uvicorn
from flask import Flask

app = Flask(__name__)
EVERYWHERE = "0.0.0.0"


def serve(handler, configured):
    one = socket.socket()
    # ruleid: listens-on-every-address
    one.bind(("0.0.0.0", 7000))
    # ruleid: listens-on-every-address
    one.bind(("", 7000))
    # ruleid: listens-on-every-address
    one.bind((EVERYWHERE, 7000))
    # ok: listens-on-every-address
    one.bind(("127.0.0.1", 7000))
    # ok: listens-on-every-address
    one.bind((configured.host, 7000))
    # ok: listens-on-every-address
    one.bind("/run/shop.sock")
    # ruleid: listens-on-every-address
    socket.create_server(("::", 7000))
    # ruleid: listens-on-every-address
    socketserver.TCPServer(("", 7000), handler)
    # ruleid: listens-on-every-address
    ThreadingHTTPServer(("0.0.0.0", 7000), handler)
    # ok: listens-on-every-address
    HTTPServer(("localhost", 7000), handler)
    # ruleid: listens-on-every-address
    make_server("", 7000, app)
    # ruleid: listens-on-every-address
    uvicorn.run(app, host="0.0.0.0", port=7000)
    # ok: listens-on-every-address
    uvicorn.run(app, host="127.0.0.1", port=7000)
    # ruleid: listens-on-every-address
    app.run(host="0.0.0.0")
    # ok: listens-on-every-address
    app.run(host=configured.host)


def serve_pair(handler, server_class=HTTPServer):
    address = ("", 8000)
    # ruleid: listens-on-every-address
    server_class(address, handler)
    here = ("127.0.0.1", 8001)
    # ok: listens-on-every-address
    server_class(here, handler)


def serve_calls(server):
    # ruleid: listens-on-every-address
    server.add_insecure_port("[::]:50051")
    # ok: listens-on-every-address
    server.add_insecure_port("127.0.0.1:50051")
