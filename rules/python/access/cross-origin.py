import re

import aiohttp_cors
import falcon
import flask_cors
import requests
from aiohttp import web
from chalice import Chalice
from django.http import JsonResponse
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask, jsonify, make_response, request
from flask_cors import CORS, cross_origin
from flask_socketio import SocketIO
from starlette.middleware import Middleware

app = Flask(__name__)
api = FastAPI()
ALLOWED = {"https://shop.example", "https://partner.example"}
origins = ["*"]

# --- Starlette, FastAPI ---
api.add_middleware(
    CORSMiddleware,
    # ruleid: every-origin-allowed-with-cookies
    allow_origins=["*"],
    allow_credentials=True,
    allow_methods=["*"],
)
# ruleid: every-origin-allowed-with-cookies
api.add_middleware(CORSMiddleware, allow_credentials=True, allow_origin_regex=".*")
# ruleid: every-origin-allowed-with-cookies
api.add_middleware(CORSMiddleware, allow_origins=origins, allow_credentials=True)
# ruleid: every-origin-allowed-with-cookies
stack = [Middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)]
# ok: every-origin-allowed-with-cookies
# ruleid: every-origin-allowed-by-star
api.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET"])
# ruleid: every-origin-allowed-by-star
wrapped = CORSMiddleware(api, allow_origins=("*",))
# ok: every-origin-allowed-by-star, every-origin-allowed-with-cookies
api.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"], allow_credentials=True)
# ruleid: every-origin-allowed-by-star
api.add_middleware(CORSMiddleware, allow_origins=["http://localhost:3000", "*"])
# ok: every-origin-allowed-by-star, every-origin-allowed-with-cookies
api.add_middleware(CORSMiddleware, allow_origins=[], allow_methods=["*"], allow_headers=["*"])
# ruleid: origin-pattern-too-wide
api.add_middleware(CORSMiddleware, allow_origin_regex="https://.*.shop.example")
# ruleid: origin-pattern-too-wide
api.add_middleware(CORSMiddleware, allow_origin_regex=r"https://.*shop\.example")
# ok: origin-pattern-too-wide
api.add_middleware(CORSMiddleware, allow_origin_regex=r"https://.*\.shop\.example")
# ruleid: null-origin-allowed
api.add_middleware(CORSMiddleware, allow_origins=["https://shop.example", "null"])

# --- Flask ---
# ruleid: every-origin-allowed-by-default
CORS(app)
# ruleid: every-origin-allowed-by-default
flask_cors.CORS(app, methods=["GET"])
# ruleid: every-origin-allowed-by-default
CORS(app, resources=r"/api/*", max_age=60)
# ok: every-origin-allowed-by-default
CORS(app, **options)
cors = CORS()
# ruleid: every-origin-allowed-by-default
cors.init_app(app)
# ok: every-origin-allowed-by-default
cors.init_app(app, origins=ALLOWED)
# ok: every-origin-allowed-by-default
db.init_app(app)
# ruleid: every-origin-allowed-by-star
CORS(app, origins="*")
# ruleid: every-origin-allowed-by-star
CORS(app, resources={r"/api/*": {"origins": "*"}})
# ruleid: every-origin-allowed-with-cookies
CORS(app, resources={r"/api/*": {"origins": "*"}}, supports_credentials=True)
# ruleid: every-origin-allowed-with-cookies
CORS(app, supports_credentials=True, origins=["*"])
# ruleid: every-origin-allowed-with-cookies-by-default
CORS(app, supports_credentials=True)
# ok: every-origin-allowed-with-cookies-by-default, every-origin-allowed-with-cookies
CORS(app, supports_credentials=True, origins=["https://shop.example"])
# ok: every-origin-allowed-by-star, every-origin-allowed-by-default
CORS(app, resources={r"/api/*": {"origins": ["https://shop.example"]}})
# ruleid: origin-pattern-too-wide
CORS(app, origins=r"https://.*shop\.example")
# ok: origin-pattern-too-wide
CORS(app, origins=r"https://.*\.shop\.example")
# ok: origin-pattern-too-wide
CORS(app, origins="https://www.shop.com")


# ruleid: every-origin-allowed-on-route
@cross_origin()
def prices():
    return jsonify([])


# ok: every-origin-allowed-on-route
@cross_origin(origins=["https://shop.example"])
def offers():
    return jsonify([])


# ruleid: every-origin-allowed-with-cookies-by-default
@cross_origin(supports_credentials=True)
def basket():
    return jsonify([])


# ruleid: every-origin-allowed-by-star
socketio = SocketIO(app, cors_allowed_origins="*")
# ok: every-origin-allowed-by-star
socketio = SocketIO(app, cors_allowed_origins=["https://shop.example"])
# ok: every-origin-allowed-by-star
socketio = SocketIO(app)

# --- others ---
# ruleid: every-origin-allowed-with-cookies
aiohttp_cors.setup(web.Application(), defaults={"*": aiohttp_cors.ResourceOptions(allow_credentials=True)})
# ruleid: every-origin-allowed-by-star
aiohttp_cors.setup(web.Application(), defaults={"*": aiohttp_cors.ResourceOptions(expose_headers="*")})
# ok: every-origin-allowed-by-star, every-origin-allowed-with-cookies
aiohttp_cors.setup(web.Application(), defaults={"https://shop.example": aiohttp_cors.ResourceOptions(allow_credentials=True)})
# ruleid: every-origin-allowed-in-settings
falcon.App(cors_enable=True)
# ok: every-origin-allowed-in-settings
falcon.App(cors_enable=False)
# ruleid: every-origin-allowed-with-cookies
falcon.CORSMiddleware(allow_origins="*", allow_credentials="*")
chalice = Chalice(app_name="shop")


# ruleid: every-origin-allowed-in-settings
@chalice.route("/", cors=True)
def index():
    # ruleid: every-origin-allowed-in-header
    return {"statusCode": 200, "headers": {"Access-Control-Allow-Origin": "*"}}


def cors_of_bucket(s3):
    s3.put_bucket_cors(
        Bucket="shop",
        # ruleid: every-origin-allowed-by-star
        CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]},
    )
    s3.put_bucket_cors(
        Bucket="shop",
        # ok: every-origin-allowed-by-star
        CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["https://shop.example"]}]},
    )


# --- Django ---
# ruleid: every-origin-allowed-in-settings-with-cookies
CORS_ALLOW_ALL_ORIGINS = True
CORS_ALLOW_CREDENTIALS = True
# ok: every-origin-allowed-in-settings, every-origin-allowed-in-settings-with-cookies
CORS_ORIGIN_ALLOW_ALL = False
# ruleid: every-origin-allowed-in-settings
CORS_ORIGINS = "*"
# ok: every-origin-allowed-in-settings
CORS_ALLOW_METHODS = ["*"]
# ruleid: every-origin-allowed-in-settings
app.config["CORS_ORIGINS"] = ["*"]
# ok: every-origin-allowed-in-settings
app.config["CORS_ORIGINS"] = ["https://shop.example"]
# ruleid: origin-pattern-too-wide
CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://\w+\.shop\.example"]
# ok: origin-pattern-too-wide
CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://\w+\.shop\.example$"]
# ruleid: null-origin-allowed
CORS_ALLOWED_ORIGINS = ["https://shop.example", "null"]
# ok: null-origin-allowed
STATES = ["null", "true"]


class Settings:
    # ruleid: every-origin-allowed-in-settings
    BACKEND_CORS_ORIGINS: list[str] = ["*"]
    # ok: every-origin-allowed-in-settings
    ALLOWED_HOSTS: list[str] = ["*"]


# --- headers ---
@app.after_request
def headers(response):
    # ruleid: every-origin-allowed-in-header
    response.headers["Access-Control-Allow-Origin"] = "*"
    # ruleid: every-origin-allowed-in-header
    response.headers.add("Access-Control-Allow-Origin", "*")
    # ok: every-origin-allowed-in-header
    response.headers["Access-Control-Allow-Headers"] = "*"
    # ok: every-origin-allowed-in-header
    response.headers["Access-Control-Allow-Origin"] = "https://shop.example"
    # ruleid: null-origin-allowed
    response.headers["Access-Control-Allow-Origin"] = "null"
    # ruleid: origin-reflected
    response.headers["Access-Control-Allow-Origin"] = request.headers.get("Origin", "*")
    return response


def asked():
    # ok: every-origin-allowed-in-header
    return requests.get("https://shop.example", headers={"Access-Control-Allow-Origin": "*"})


def reflected(req):
    response = JsonResponse({})
    origin = req.META.get("HTTP_ORIGIN")
    if origin:
        # ruleid: origin-reflected
        response["Access-Control-Allow-Origin"] = origin
    return response


def from_list(req):
    response = JsonResponse({})
    origin = req.META.get("HTTP_ORIGIN")
    if origin in ALLOWED:
        # ok: origin-reflected
        response["Access-Control-Allow-Origin"] = origin
    return response


def refused(req):
    origin = req.headers.get("Origin")
    if origin not in ALLOWED:
        return JsonResponse({}, status=403)
    # ok: origin-reflected
    return JsonResponse({}, headers={"Access-Control-Allow-Origin": origin})


def looked_up(req, response):
    # ok: origin-reflected
    response["Access-Control-Allow-Origin"] = PARTNERS.get(req.headers.get("Origin"), "https://shop.example")
    # ok: origin-reflected
    response["Vary"] = req.headers.get("Origin")


def not_empty(req, response):
    origin = req.headers.get("Origin")
    if req.method == "OPTIONS" and origin != "":
        # ruleid: origin-reflected
        response["Access-Control-Allow-Origin"] = origin
    if origin != "https://shop.example":
        return response
    # ok: origin-reflected
    response["Access-Control-Allow-Origin"] = origin


def by_function(req, response):
    origin = req.headers.get("Origin")
    if is_allowed(origin):
        # ok: origin-reflected
        response["Access-Control-Allow-Origin"] = origin


class Handler(tornado.web.RequestHandler):
    def set_default_headers(self):
        # ruleid: every-origin-allowed-in-header
        self.set_header("Access-Control-Allow-Origin", "*")
        # ruleid: origin-reflected
        self.set_header("Access-Control-Allow-Origin", self.request.headers.get("Origin", "*"))


# --- checks ---
def checked(origin, response, path):
    # ruleid: origin-compared-in-part
    if origin.endswith("shop.example"):
        return True
    # ok: origin-compared-in-part
    if origin.endswith(".shop.example"):
        return True
    # ruleid: origin-compared-in-part
    if origin.startswith("https://shop.example"):
        return True
    # ok: origin-compared-in-part
    if origin.startswith("https://"):
        return True
    # ruleid: origin-compared-in-part
    if "shop.example" in origin:
        return True
    # ok: origin-compared-in-part
    if origin in ("https://shop.example",):
        return True
    # ok: origin-compared-in-part
    if path.startswith("https://shop.example"):
        return True
    # ruleid: origin-compared-in-part
    if request.headers.get("Origin").startswith("http://localhost"):
        return True
    # ruleid: origin-pattern-too-wide
    if re.match(r"https://shop\.example", origin):
        return True
    # ruleid: origin-pattern-too-wide
    if re.match(r"^https://shop.example$", origin):
        return True
    # ok: origin-pattern-too-wide
    if re.match(r"^https://[a-z]+\.shop\.example$", origin):
        return True
    # ok: origin-pattern-too-wide
    return re.match(r"shop", path)
