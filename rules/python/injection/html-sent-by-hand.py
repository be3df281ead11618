import html
import json
import re
from http.server import BaseHTTPRequestHandler


def handler(event, context):
    page = f"<p>Hello {event['name']}</p>"
    return {
        "statusCode": 200,
        # ruleid: html-sent-by-hand
        "body": page,
        "headers": {"Content-Type": "text/html"},
    }


def escaped(event, context):
    page = f"<p>Hello {html.escape(event['name'])}</p>"
    return {
        "statusCode": 200,
        # ok: html-sent-by-hand
        "body": page,
        "headers": {"Content-Type": "text/html"},
    }


def as_data(event, context):
    return {
        "statusCode": 200,
        # ok: html-sent-by-hand
        "body": json.dumps({"name": event["name"]}),
        "headers": {"Content-Type": "application/json"},
    }


class Pages(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        # ruleid: html-sent-by-hand
        self.wfile.write(b"<p>No page " + self.path.encode() + b"</p>")

    def do_POST(self):
        body = self.rfile.read(10)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        # ok: html-sent-by-hand
        self.wfile.write(body)

    def do_PUT(self):
        self.end_headers()
        # ok: html-sent-by-hand
        self.wfile.write(html.escape(self.path).encode())

    def do_DELETE(self):
        self.end_headers()
        # ok: html-sent-by-hand
        self.wfile.write(b"<p>gone</p>")


def cleaned(comment):
    # ruleid: tags-removed-by-pattern
    comment = re.sub(r"<script.*?>.*?</script>", "", comment, flags=re.DOTALL)
    # ruleid: tags-removed-by-pattern
    comment = comment.replace("<script>", "")
    # ruleid: tags-removed-by-pattern
    frames = re.compile(r"<iframe[^>]*>", re.IGNORECASE)
    # ok: tags-removed-by-pattern
    scripts = re.compile(r"<script.*?>.*?</script[^>]*>", re.IGNORECASE | re.DOTALL)
    # ok: tags-removed-by-pattern
    comment = comment.replace("<script>", "&lt;script>")
    # ok: tags-removed-by-pattern
    comment = re.sub(r"<(p|br)>", "\n", comment)
    # ok: tags-removed-by-pattern
    comment = comment.replace("typescript", "TypeScript")
    return comment, frames, scripts
