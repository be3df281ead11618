import io
import logging
import sys
import traceback

from django.http import HttpResponse, JsonResponse
from fastapi import FastAPI, HTTPException
from flask import Flask, abort, jsonify, make_response, render_template
from http.server import BaseHTTPRequestHandler
from marshmallow import ValidationError
import tornado.web

app = Flask(__name__)
api = FastAPI()
log = logging.getLogger(__name__)


@app.route("/report")
def report():
    try:
        return build()
    except Exception:
        # ruleid: traceback-in-response
        return traceback.format_exc()


@app.route("/report2")
def report_in_page():
    try:
        return build()
    except Exception:
        details = traceback.format_exc()
        # ruleid: traceback-in-response
        return render_template("error.html", details="<pre>" + details + "</pre>")


@app.route("/report3")
def report_kept():
    try:
        return build()
    except Exception:
        log.error(traceback.format_exc())
        # ok: traceback-in-response
        return render_template("error.html"), 500


@app.route("/report4")
def report_in_memory():
    out = io.StringIO()
    try:
        return build()
    except Exception:
        traceback.print_exc(file=out)
        # ruleid: traceback-in-response
        return make_response(out.getvalue(), 500)


@app.route("/orders")
def orders():
    try:
        return jsonify(find_orders())
    except Exception as e:
        # ruleid: exception-text-in-response
        return jsonify({"error": str(e)}), 500


@app.route("/orders2")
def orders_told():
    try:
        return jsonify(find_orders())
    except DatabaseError as e:
        # ruleid: exception-text-in-response
        return f"It failed: {e}", 500


@app.route("/orders3")
def orders_two():
    try:
        return jsonify(find_orders())
    except KeyError:
        abort(404)
    except Exception as e:
        # ruleid: exception-text-in-response
        abort(500, description=str(e))


@app.route("/orders4")
def orders_named():
    try:
        return jsonify(find_orders())
    except Exception as e:
        log.exception("orders: %s", e)
        # ok: exception-text-in-response
        return jsonify({"error": type(e).__name__}), 500


@app.route("/orders5")
def orders_checked():
    try:
        return jsonify(find_orders())
    except ValidationError as e:
        # ok: exception-text-in-response
        return jsonify({"error": str(e)}), 400


@app.route("/login")
def login():
    error = "Wrong name or password"
    # ok: exception-text-in-response
    return render_template("login.html", error=f"{error}")


@app.route("/errors")
def errors():
    # ok: exception-text-in-response
    return jsonify([str(e) for e in form_errors()])


@app.errorhandler(Exception)
def failed(error):
    # ruleid: exception-text-in-response
    return jsonify(message=str(error)), 500


@app.errorhandler(404)
def missing(error):
    # ok: exception-text-in-response
    return jsonify(message=str(error)), 404


@api.exception_handler(RuntimeError)
async def crashed(request, exc):
    # ruleid: exception-text-in-response
    return JSONResponse(status_code=500, content={"detail": repr(exc)})


@api.get("/stock")
async def stock(item: str):
    try:
        return await count(item)
    except Exception as exc:
        # ruleid: exception-text-in-response
        raise HTTPException(status_code=500, detail=str(exc))


def page(request):
    try:
        return HttpResponse(build())
    except Exception as err:
        # ruleid: exception-text-in-response
        return HttpResponse("failed: %s" % err, status=500)


def page_with_trace(request):
    try:
        return HttpResponse(build())
    except Exception:
        # ruleid: traceback-in-response
        return JsonResponse({"trace": traceback.format_exception(*sys.exc_info())})


def page_quiet(request):
    try:
        return HttpResponse(build())
    except Exception:
        log.exception("page")
        # ok: traceback-in-response, exception-text-in-response
        return HttpResponse("We could not build that page.", status=500)


class Report(tornado.web.RequestHandler):
    def get(self):
        try:
            self.write(build())
        except Exception as e:
            # ruleid: exception-text-in-response
            self.write({"error": str(e)})


class Plain(BaseHTTPRequestHandler):
    def do_GET(self):
        try:
            self.wfile.write(build())
        except Exception as e:
            log.error("%s", traceback.format_exc())
            # ruleid: exception-text-in-response
            self.send_error(500, str(e))


def command_line():
    try:
        build()
    except Exception as e:
        # ok: exception-text-in-response
        print(f"failed: {e}")
        # ok: traceback-in-response
        sys.stderr.write(traceback.format_exc())
        return str(e)


class Writer:
    def put(self):
        try:
            build()
        except Exception as e:
            # ok: exception-text-in-response
            self.write(str(e))


def page_for_developers(request):
    try:
        return HttpResponse(build())
    except Exception:
        # ok: traceback-in-response
        return HttpResponse(traceback.format_exc() if settings.DEBUG else "We could not build that page.", status=500)


def middleware(request):
    try:
        response = get_response(request)
    except Exception as exc:
        response = handle_exception(request, exc)
    # ok: exception-text-in-response
    return response


def page_not_found(request, exception):
    # ok: exception-text-in-response
    return HttpResponse(str(exception), status=404)
