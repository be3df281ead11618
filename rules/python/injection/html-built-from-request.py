from django.http import HttpResponse, HttpResponseBadRequest
from django.utils.safestring import mark_safe
from flask import Flask, Response, make_response, render_template, request
from markupsafe import Markup, escape

app = Flask(__name__)


@app.get("/hello")
def hello():
    name = request.args.get("name", "")
    # ruleid: html-built-from-request
    return f"<h1>Hello {name}</h1>"


@app.get("/search")
def search():
    query = request.args["q"]
    # ruleid: html-built-from-request
    return make_response("<p>Nothing for <b>" + query + "</b></p>")


@app.get("/badge/<label>")
def badge(label):
    # ruleid: html-built-from-request
    return Markup(f"<span class='badge'>{label}</span>")


def profile(request):
    title = request.GET.get("title")
    # ruleid: html-built-from-request
    return mark_safe("<h2>%s</h2>" % title)


@app.get("/safe")
def safe():
    name = request.args.get("name", "")
    # ok: html-built-from-request
    return render_template("hello.html", name=name)


@app.get("/escaped")
def escaped():
    name = request.args.get("name", "")
    # ok: html-built-from-request
    return f"<h1>Hello {escape(name)}</h1>"


@app.get("/plain")
def plain():
    name = request.args.get("name", "")
    # ok: html-built-from-request
    return {"hello": f"{name}"}


def greet(name):
    # ok: html-built-from-request
    return f"<h1>{name}</h1>"


@app.get("/inline")
def inline():
    # ruleid: html-built-from-request
    return f"<p>{request.args['v']}</p>"


@app.get("/held")
def held():
    page = "<ul>"
    for name in request.args.getlist("name"):
        page += f"<li>{name}</li>"
    # ruleid: html-built-from-request
    return make_response(page + "</ul>")


@app.get("/number")
def number():
    page = int(request.args["page"])
    # ok: html-built-from-request
    return f"<p>Page {page}</p>"


@app.route("/whoami")
def whoami():
    name = request.args["name"]
    # ruleid: html-built-from-request
    return "You are " + name


@app.route("/mirror")
def mirror():
    # ruleid: html-built-from-request
    return request.args.get("text")


@app.route("/counted")
def counted():
    # ok: html-built-from-request
    return f"{len(request.args)} values"


def old_view(request):
    if "id" not in request.GET:
        # ruleid: html-built-from-request
        return HttpResponseBadRequest("No id in %s" % request.GET["q"])
    # ruleid: html-built-from-request
    response = HttpResponse(content="<p>" + request.GET["q"] + "</p>")
    # ok: html-built-from-request
    csv = HttpResponse(request.GET["q"], content_type="text/csv")
    return response or csv


class Page(RequestHandler):
    def get(self):
        # ruleid: html-built-from-request
        self.write("<p>" + self.get_argument("q") + "</p>")
        # ok: html-built-from-request
        self.write({"q": 1})


@app.get("/text")
def text():
    # ok: html-built-from-request
    return Response("Hello " + request.args["name"], content_type="text/plain")


@app.get("/answer")
def answer():
    # ruleid: html-built-from-request
    return Response("Hello " + request.args["name"])
