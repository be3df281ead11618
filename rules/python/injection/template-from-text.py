import jinja2
from django.template import Template as DjangoTemplate
from flask import Flask, render_template, render_template_string, request
from jinja2 import Environment, Template
from mako.template import Template as MakoTemplate

app = Flask(__name__)
environment = Environment(autoescape=True)
TEMPLATES = {"short": "Dear {{ name }}", "long": "Dear {{ name }}, welcome"}
GREETING = "<h1>Hello {{ name }}</h1>"


@app.get("/hello")
def hello():
    name = request.args.get("name", "")
    # ruleid: template-from-text
    return render_template_string(f"<h1>Hello {name}</h1>")


@app.get("/mail")
def mail():
    text = request.form["text"]
    # ruleid: template-from-text
    first = Template(text).render(user="Ada")
    # ruleid: template-from-text
    second = environment.from_string("Dear " + text).render()
    # ruleid: template-from-text
    third = MakoTemplate("Dear %s" % text).render()
    # ruleid: template-from-text
    fourth = jinja2.Environment().from_string(request.form["other"]).render()
    return first + second + third + fourth


def page_not_found(url):
    template = """<p>{} is not here</p>""".format(url)
    # ruleid: template-from-text
    return render_template_string(template), 404


def view(request):
    # ruleid: template-from-text
    return DjangoTemplate(request.POST["template"])


@app.get("/formatted")
def formatted():
    pattern = request.args["pattern"]
    # ruleid: format-string-from-request
    return pattern.format(user=app)


@app.get("/fine")
def fine():
    name = request.args.get("name", "")
    # ok: template-from-text
    first = render_template_string("<h1>Hello {{ name }}</h1>", name=name)
    # ok: template-from-text
    second = render_template_string(GREETING, name=name)
    # ok: template-from-text
    third = Template(TEMPLATES[request.args["kind"]]).render(name=name)
    # ok: template-from-text
    fourth = render_template("hello.html", name=name)
    # ok: format-string-from-request
    fifth = "Dear {}".format(name)
    columns = "  ".join(f"{{{i}:<{width}}}" for i, width in enumerate([8, 12]))
    # ok: format-string-from-request
    sixth = columns.format(name, second)
    # ok: format-string-from-request
    return first + sixth + second + third + fourth + fifth + GREETING.format(name=name)
