import os
import platform
import socketserver
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer, SimpleHTTPRequestHandler

from django.contrib.auth.models import User
from django.core import serializers as django_serializers
from django.forms.models import model_to_dict
from django.http import HttpResponse, JsonResponse
from flask import Flask, jsonify, render_template, send_from_directory
from rest_framework import serializers
from fastapi.staticfiles import StaticFiles

app = Flask(__name__)


@app.route("/me")
def me():
    user = current_user()
    # ruleid: password-in-response
    return jsonify({"name": user.name, "password": user.password})


@app.route("/me2")
def me_in_two_steps():
    user = current_user()
    shown = {"name": user.name, "hash": user.password_hash}
    # ruleid: password-in-response
    return jsonify(shown)


@app.route("/me3")
def me_named():
    user = current_user()
    # ok: password-in-response, whole-record-in-response
    return jsonify({"name": user.name, "has_password": user.password is not None})


@app.route("/login", methods=["POST"])
def login():
    form = LoginForm()
    user = find(form.name.data)
    # ok: password-in-response
    return jsonify({"ok": check_password(user.password, form.password.data)})


@app.route("/signup")
def signup():
    form = SignupForm()
    # ok: password-in-response
    return render_template("signup.html", password=form.password)


class Account:
    def to_dict(self):
        # ruleid: password-among-serialized-fields
        return {"id": self.id, "name": self.name, "password": self.password_hash}

    def as_json(self):
        # ok: password-among-serialized-fields
        return {"id": self.id, "name": self.name}

    def login(self):
        # ok: password-among-serialized-fields
        return self.session.post("/login", {"name": self.name, "password": self.password})


class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        # ruleid: every-field-serialized
        fields = "__all__"


class ShortUserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        # ok: every-field-serialized
        fields = ["id", "username"]


class CountrySerializer(serializers.ModelSerializer):
    class Meta:
        model = Country
        # ok: every-field-serialized
        fields = "__all__"


def profile(request):
    user = request.user
    # ruleid: whole-record-in-response
    return JsonResponse(model_to_dict(user))


def short_profile(request):
    user = request.user
    # ok: whole-record-in-response
    return JsonResponse(model_to_dict(user, fields=["username"]))


def users(request):
    # ruleid: whole-record-in-response
    return JsonResponse(list(User.objects.values()), safe=False)


def user_names(request):
    # ok: whole-record-in-response
    return JsonResponse(list(User.objects.values("username")), safe=False)


def users_as_text(request):
    text = django_serializers.serialize("json", User.objects.all())
    # ruleid: whole-record-in-response
    return HttpResponse(text, content_type="application/json")


@app.route("/users")
def all_users():
    cursor = connect().cursor()
    cursor.execute("SELECT * FROM users WHERE active")
    # ruleid: whole-record-in-response
    return jsonify(cursor.fetchall())


@app.route("/users2")
def all_names():
    cursor = connect().cursor()
    cursor.execute("SELECT name FROM users WHERE active")
    # ok: whole-record-in-response
    return jsonify(cursor.fetchall())


@app.route("/status")
def status():
    # ruleid: system-details-in-response
    return jsonify({"python": sys.version, "host": platform.node()})


@app.route("/env")
def environment():
    # ruleid: system-details-in-response
    return jsonify(dict(os.environ))


@app.route("/title")
def title():
    # ok: system-details-in-response
    return jsonify({"title": os.environ.get("TITLE"), "shop": app.config["SHOP"]})


def started():
    # ok: system-details-in-response
    print(sys.version, os.getcwd())


def listings(router, urls):
    # ruleid: directory-listed
    router.add_static("/files", "files", show_index=True)
    # ok: directory-listed
    router.add_static("/files", "files", show_index=False)
    # ruleid: directory-listed
    urls.append(re_path("^files/(.*)$", serve, {"document_root": FILES, "show_indexes": True}))
    # ok: directory-listed
    urls.append(re_path("^files/(.*)$", serve, {"document_root": FILES}))
    # ruleid: folder-served-with-list
    HTTPServer(("", 8000), SimpleHTTPRequestHandler).serve_forever()
    # ruleid: folder-served-with-list
    socketserver.TCPServer(("0.0.0.0", 8000), SimpleHTTPRequestHandler)
    # ok: folder-served-with-list
    HTTPServer(("127.0.0.1", 8000), SimpleHTTPRequestHandler)
    # ok: folder-served-with-list
    HTTPServer(("", 8000), Orders)


# ruleid: program-folder-served
site = Flask(__name__, static_folder=".")
# ok: program-folder-served
site = Flask(__name__, static_folder="static")
# ruleid: program-folder-served
site.mount("/", StaticFiles(directory="/"))
# ok: program-folder-served
site.mount("/static", StaticFiles(directory="static"))


@app.route("/<path:name>")
def any_file(name):
    # ruleid: program-folder-served
    return send_from_directory(os.getcwd(), name)


@app.route("/docs/<path:name>")
def one_document(name):
    # ok: program-folder-served
    return send_from_directory("docs", name)
