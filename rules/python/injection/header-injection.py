import asyncio
import socket
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, quote

from django.http import HttpResponse
from flask import Flask, Response, make_response, request
from werkzeug.datastructures import Headers

app = Flask(__name__)
TYPES = {"csv": "text/csv", "html": "text/html"}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(self.path.partition("?")[2])
        language = query["lang"][0]
        self.send_response(200)
        # ruleid: header-split-by-request
        self.send_header("Content-Language", language)
        # ruleid: header-split-by-request
        self.send_header("Set-Cookie", f"lang={language}")
        # ok: header-split-by-request
        self.send_header("Set-Cookie", f"lang={quote(language)}")
        # ok: header-split-by-request
        self.send_header("Content-Language", "en")
        # ok: header-split-by-request
        self.send_header("Content-Length", int(query["n"][0]))
        self.end_headers()

    def do_POST(self):
        language = parse_qs(self.path)["lang"][0]
        if "\n" in language or "\r" in language:
            self.send_error(400)
            return
        # ok: header-split-by-request
        self.send_header("Content-Language", language)


def application(environ, start_response):
    language = parse_qs(environ["QUERY_STRING"])["lang"][0]
    # ruleid: header-split-by-request
    start_response("200 OK", [("Content-Language", language)])
    # ok: header-split-by-request
    start_response("200 OK", [("Content-Language", language.replace("\n", "").replace("\r", ""))])
    return []


@app.get("/report")
def report():
    kind = request.args["kind"]
    response = make_response("")
    # ruleid: header-from-request
    response.headers["Content-Type"] = kind
    # ok: header-from-request
    response.headers["Content-Type"] = TYPES[kind]
    name = request.args["name"]
    # ruleid: header-from-request, filename-pasted-into-header
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    # ruleid: header-from-request
    response.headers.add("Set-Cookie", "kind=" + kind)
    # ok: header-from-request
    response.headers["X-Request-Id"] = request.args["id"]
    # ok: header-from-request
    response.headers["Content-Disposition"] = "attachment"
    # ruleid: header-from-request
    response.headers[request.args["header"]] = "1"
    headers = Headers()
    # ruleid: header-from-request
    headers.add("X-Kind", kind)
    # ok: header-from-request
    headers.add("X-Kind", "report")
    if kind not in TYPES:
        return response
    # ok: header-from-request
    return Response("", headers={"X-Kind": kind})


@app.get("/again")
def again():
    # ruleid: header-from-request
    return Response("", headers={"X-Kind": request.args["kind"]})


@app.get("/tuple")
def answered():
    # ruleid: header-from-request
    return "", 200, {"Content-Type": request.args["kind"]}


def django_view(request, name):
    response = HttpResponse()
    # ruleid: header-from-request
    response["Content-Language"] = request.GET.get("lang")
    # ok: header-from-request
    response["Content-Language"] = "en"
    # ruleid: cookie-named-by-request
    response.set_cookie(request.GET["name"], "1")
    # ok: cookie-named-by-request
    response.set_cookie("lang", request.GET["lang"])
    # ruleid: cookie-named-by-request
    response.set_cookie("lang", "en", domain=request.GET["domain"])
    # ruleid: filename-pasted-into-header
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    # ruleid: filename-pasted-into-header
    response["Content-Disposition"] = "attachment; filename=" + name
    # ok: filename-pasted-into-header
    response["Content-Disposition"] = f'attachment; filename="{slugify(name)}"'
    # ok: filename-pasted-into-header
    response["Content-Disposition"] = 'attachment; filename="report.csv"'
    # ok: filename-pasted-into-header
    response["X-Name"] = f"name={name}"
    return response


@app.get("/stock")
def stock():
    item = request.args["item"]
    sock = socket.create_connection(("stock.internal", 80))
    # ruleid: raw-request-from-request
    sock.sendall(f"GET /stock/{item} HTTP/1.1\r\nHost: stock.internal\r\n\r\n".encode())
    # ok: raw-request-from-request
    sock.sendall(f"GET /stock/{quote(item)} HTTP/1.1\r\nHost: stock.internal\r\n\r\n".encode())
    # ok: raw-request-from-request
    sock.sendall(b"GET /stock HTTP/1.1\r\nHost: stock.internal\r\n\r\n")
    return ""


async def stock_later(request):
    reader, writer = await asyncio.open_connection("stock.internal", 80)
    # ruleid: raw-request-from-request
    writer.write(f"GET /stock/{request.query['item']} HTTP/1.1\r\n\r\n".encode())
