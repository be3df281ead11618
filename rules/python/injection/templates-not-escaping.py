import jinja2
from django.template import Context, Engine
from flask import Flask
from jinja2 import Environment, FileSystemLoader, select_autoescape
from mako.template import Template

OPTIONS = {"autoescape": True}
app = Flask(__name__)

# ruleid: templates-not-escaping
plain = Environment(loader=FileSystemLoader("pages"))
# ruleid: templates-not-escaping
bare = jinja2.Environment()
# ruleid: escaping-turned-off
off = jinja2.Environment(loader=FileSystemLoader("pages"), autoescape=False)
# ruleid: escaping-turned-off
context = Context({"name": "Ada"}, autoescape=False)
# ruleid: escaping-turned-off
app.jinja_env.autoescape = False
# ruleid: mako-not-escaping
mako = Template("<p>${name}</p>")

# ok: templates-not-escaping
escaping = Environment(loader=FileSystemLoader("pages"), autoescape=True)
# ok: templates-not-escaping
selective = Environment(autoescape=select_autoescape())
# ok: templates-not-escaping
given = Environment(**OPTIONS)
# ok: escaping-turned-off
engine = Engine(dirs=["pages"], autoescape=True)
# ok: escaping-turned-off
app.jinja_env.autoescape = True
# ok: mako-not-escaping
careful = Template("<p>${name}</p>", default_filters=["h"])
# ok: escaping-turned-off
html = Context({"name": "Ada"}, autoescape=True)

CHOICE = False
# ruleid: escaping-off-by-name
named = Environment(autoescape=CHOICE)
Pages = Environment
# ruleid: templates-not-escaping
other = Pages()
# ok: templates-not-escaping
safe = Pages(autoescape=True)
# ruleid: escaping-off-by-name
unsafe = Pages(autoescape=CHOICE)
# ruleid: templates-not-escaping
text = jinja2.Template("<p>{{ name }}</p>")
# ok: templates-not-escaping
careful_text = jinja2.Template("<p>{{ name }}</p>", autoescape=True)
YES = True
# ok: escaping-off-by-name
chosen = Environment(autoescape=YES)
# ruleid: escaping-turned-off
OFF = {"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": {"autoescape": False}}
# ok: escaping-turned-off
ON = {"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": {"autoescape": True}}
