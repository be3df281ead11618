import os

import bottle
import cherrypy
import pdb
import debugpy
import tornado.web
from django.conf import settings
from fastapi import FastAPI
from flask import Flask
from flask_graphql import GraphQLView
from werkzeug.debug import DebuggedApplication
from werkzeug.serving import run_simple

app = Flask(__name__)


def run_it(port):
    # ruleid: debug-server-started
    app.run(debug=True)
    # ruleid: debug-server-started
    app.run("0.0.0.0", port, debug=True)
    # ok: debug-server-started
    app.run(port=port)
    # ok: debug-server-started
    app.run(debug=False)
    # ok: debug-server-started
    app.run(debug=os.environ.get("FLASK_DEBUG") == "1")
    # ruleid: debug-server-started
    app.run_server(debug=True, port=8050)


def aliased():
    start = app.run
    # ruleid: debug-server-started
    start(debug=True)


SHOW = True


def by_constant():
    # ruleid: debug-server-started
    app.run(debug=SHOW)


def other_servers(wsgi):
    # ruleid: debug-server-started
    run_simple("localhost", 5000, wsgi, use_debugger=True)
    # ok: debug-server-started
    run_simple("localhost", 5000, wsgi, use_reloader=True)
    # ruleid: debug-server-started
    wsgi = DebuggedApplication(wsgi, evalex=True)
    # ok: debug-server-started
    wsgi = DebuggedApplication(wsgi, evalex=False)
    # ruleid: debug-server-started
    bottle.run(host="0.0.0.0", debug=True)
    # ruleid: debug-server-started
    bottle.debug(True)
    # ruleid: debug-server-started
    api = FastAPI(title="Orders", debug=True)
    # ruleid: debug-server-started
    site = tornado.web.Application([], debug=True)
    # ok: debug-server-started
    site = tornado.web.Application([], autoreload=True)
    # ok: debug-server-started
    parser = Parser(debug=True)


def options(application):
    # ruleid: debug-option-on
    app.debug = True
    # ok: debug-option-on
    app.debug = False
    # ruleid: debug-option-on
    app.config["DEBUG"] = True
    # ok: debug-option-on
    app.config["DEBUG"] = os.environ.get("DEBUG") == "1"
    # ruleid: debug-option-on
    app.config.update(SECRET_KEY=application.key, DEBUG=True)
    # ok: debug-option-on
    app.config["TESTING"] = True
    # ruleid: debug-option-on
    os.environ["FLASK_DEBUG"] = "1"
    # ok: debug-option-on
    os.environ["FLASK_ENV"] = "production"
    # ruleid: debug-option-on
    cherrypy.config.update({"request.show_tracebacks": True})
    # ok: debug-option-on
    cherrypy.config.update({"request.show_tracebacks": False})
    # ruleid: debug-option-on
    app.wsgi_app = DebuggedApplication(app.wsgi_app, True)
    # ok: debug-option-on
    parser.debug = True


ALLOWED_HOSTS = ["shop.example"]
# ruleid: debug-setting-on
DEBUG = True
# ruleid: debug-setting-on
DEBUG_PROPAGATE_EXCEPTIONS = True
# ruleid: debug-setting-on
DEBUG = os.environ.get("DEBUG", "True") == "True"
# ruleid: debug-setting-on
DEBUG = bool(os.environ.get("DEBUG", False))
# ok: debug-setting-on
DEBUG = os.environ.get("DEBUG", "False") == "True"
# ok: debug-setting-on
DEBUG = False
# ok: debug-setting-on
DEBUG_TOOLBAR_SHOWN = True


class BaseConfig:
    # ruleid: debug-setting-on
    DEBUG = True


class ProductionConfig(BaseConfig):
    # ok: debug-setting-on
    DEBUG = False


def configure():
    # ruleid: debug-configured
    settings.configure(DEBUG=True, ROOT_URLCONF=__name__)
    # ok: debug-configured
    settings.configure(DEBUG=False, ROOT_URLCONF=__name__)
    # ok: debug-configured
    logger.configure(DEBUG=True)


def pyramid(config):
    # ruleid: pyramid-debug-on
    config.include("pyramid_debugtoolbar")
    # ok: pyramid-debug-on
    config.include("pyramid_jinja2")
    # ruleid: pyramid-debug-on
    given = {"pyramid.debug_all": True}
    # ok: pyramid-debug-on
    given = {"pyramid.debug_all": False}


def total(items):
    # ruleid: debugger-left-in
    pdb.set_trace()
    # ruleid: debugger-left-in
    breakpoint()
    # ruleid: debugger-left-in
    debugpy.listen(("0.0.0.0", 5678))
    # ok: debugger-left-in
    pdb.run("total(items)")
    # ok: debugger-left-in
    items.breakpoint()
    # ok: debugger-left-in
    tracer.set_trace(items)
    return sum(items)


def graphql(schema):
    # ruleid: graphql-explorer-open
    app.add_url_rule("/graphql", view_func=GraphQLView.as_view("graphql", schema=schema, graphiql=True))
    # ok: graphql-explorer-open
    app.add_url_rule("/graphql", view_func=GraphQLView.as_view("graphql", schema=schema, graphiql=False))
