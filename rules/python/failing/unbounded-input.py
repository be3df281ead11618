import time
import unicodedata
from http.server import BaseHTTPRequestHandler

from aiohttp import web
from flask import Flask, abort, request
from PIL import Image

app = Flask(__name__)


@app.get("/dice")
def dice():
    count = int(request.args["count"])
    # ruleid: amount-from-request
    return [roll() for _ in range(count)]


@app.get("/orders")
def orders():
    size = request.args.get("size", 20, type=int)
    # ruleid: amount-from-request
    page = Order.query.limit(size).all()
    # ruleid: amount-from-request
    again = Order.query.paginate(page=1, per_page=size)
    # ruleid: amount-from-request
    line = "-" * int(request.args["width"])
    # ruleid: amount-from-request
    time.sleep(float(request.args["wait"]))
    # ruleid: amount-from-request
    name = unicodedata.normalize("NFKC", request.args["name"])
    return page, again, line, name


@app.get("/safe")
def safe():
    count = int(request.args["count"])
    if count > 100:
        abort(400)
    # ok: amount-from-request
    rolls = [roll() for _ in range(count)]
    size = min(int(request.args["size"]), 100)
    # ok: amount-from-request
    page = Order.query.limit(size).all()
    # ok: amount-from-request
    for name in range(len(request.args["names"])):
        rolls.append(name)
    wait = int(request.args["wait"])
    if not 0 <= wait <= 5:
        abort(400)
    # ok: amount-from-request
    time.sleep(wait)
    # ok: amount-from-request
    return rolls, page, [roll() for _ in range(app.config["COUNT"])]


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers["Content-Length"])
        # ruleid: as-much-as-the-client-says
        body = self.rfile.read(length)
        # ruleid: body-read-whole
        rest = self.rfile.read()
        return body, rest

    def do_PUT(self):
        length = int(self.headers.get("Content-Length", 0))
        if length > 1_000_000:
            return self.send_error(413)
        # ok: as-much-as-the-client-says, body-read-whole
        return self.rfile.read(length)

    def do_PATCH(self):
        # ok: as-much-as-the-client-says, body-read-whole
        return self.rfile.read(min(int(self.headers["Content-Length"]), 1000))


def wsgi(environ, start_response):
    # ruleid: body-read-whole
    return environ["wsgi.input"].read()


def file(stream):
    # ok: body-read-whole
    return stream.read()


# ruleid: limit-of-requests-off
DATA_UPLOAD_MAX_MEMORY_SIZE = None
# ruleid: limit-of-requests-off
app.config["MAX_CONTENT_LENGTH"] = 5_000_000_000
# ruleid: limit-of-requests-off
site = web.Application(client_max_size=0)
# ruleid: limit-of-requests-off
Image.MAX_IMAGE_PIXELS = None
# ok: limit-of-requests-off
app.config["MAX_CONTENT_LENGTH"] = 16 * 1024 * 1024
# ok: limit-of-requests-off
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
# ok: limit-of-requests-off
other = web.Application(client_max_size=1_000_000)
# ok: limit-of-requests-off
MAX_LENGTH = None
