import base64
import hashlib
import hmac
import json
import os

import jwt
import stripe
from fastapi import APIRouter, Depends, FastAPI, Request
from flask import Flask, request
from itsdangerous import URLSafeSerializer
from jose import jws
from jose import jwt as jose_jwt
from rest_framework_simplejwt.tokens import AccessToken

app = Flask(__name__)
KEY = os.environ["KEY"]


def read(token):
    # ruleid: token-signature-not-verified
    return jwt.decode(token, options={"verify_signature": False})


def read_with_key(token):
    # ruleid: token-signature-not-verified
    claims = jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_signature": False, "verify_exp": True})
    # ruleid: token-signature-not-verified
    claims = jwt.decode(token, KEY, options=dict(verify_signature=False))
    # ruleid: token-signature-not-verified
    claims = jwt.decode(token, verify=False)
    # ok: token-decoded-with-any-algorithm
    # ruleid: token-signature-not-verified
    claims = jwt.decode(token, KEY, False)
    # ruleid: token-signature-not-verified
    claims = jose_jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_signature": False})
    # ruleid: token-signature-not-verified
    claims = jws.verify(token, KEY, "HS256", verify=False)
    # ruleid: token-signature-not-verified
    claims = AccessToken(token, verify=False)
    return claims


def read_and_check(token):
    # ok: token-signature-not-verified, token-decoded-with-any-algorithm
    claims = jwt.decode(token, KEY, algorithms=["HS256"])
    # ok: token-signature-not-verified, token-decoded-with-any-algorithm, token-of-algorithm-none
    claims = jwt.decode(token, KEY, ["HS256"])
    # ok: token-signature-not-verified
    claims = jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_aud": False})
    return claims


def options_of_it():
    # ruleid: token-signature-not-verified
    options = {"verify_signature": False}
    # ok: token-signature-not-verified
    options = {"verify_signature": True}
    # ruleid: token-signature-not-verified
    options["verify_signature"] = False
    return options


def whose(token, keys):
    # ok: token-signature-not-verified
    issuer = jwt.decode(token, options={"verify_signature": False})["iss"]
    return jwt.decode(token, keys[issuer], algorithms=["RS256"])


def none(token, payload):
    # ruleid: token-of-algorithm-none
    claims = jwt.decode(token, KEY, algorithms=["HS256", "none"])
    # ruleid: token-of-algorithm-none
    claims = jose_jwt.decode(token, KEY, "None")
    # ruleid: token-of-algorithm-none
    made = jwt.encode(payload, KEY, algorithm="none")
    # ruleid: token-made-without-signature
    made = jwt.encode(payload, KEY, algorithm=None)
    # ok: token-of-algorithm-none, token-made-without-signature
    made = jwt.encode(payload, KEY, algorithm="HS256")
    # ruleid: token-of-algorithm-none
    JWT_ALGORITHM = "none"
    # ok: token-of-algorithm-none
    JWT_ALGORITHM = "HS256"
    # ok: token-of-algorithm-none
    border = "none"
    return claims, made, JWT_ALGORITHM, border


def unverified(token):
    # ruleid: token-read-unverified
    name = jose_jwt.get_unverified_claims(token)["sub"]
    # ok: token-read-unverified
    key = jwt.get_unverified_header(token)["kid"]
    # ruleid: token-read-unverified
    data = URLSafeSerializer(KEY).loads_unsafe(token)
    # ok: token-read-unverified
    data = URLSafeSerializer(KEY).loads(token)
    return name, key, data


def verified_too(token):
    # ok: token-read-unverified
    issuer = jose_jwt.get_unverified_claims(token)["iss"]
    return jose_jwt.decode(token, KEYS[issuer], algorithms=["RS256"])


def by_hand(token):
    payload = token.split(".")[1]
    payload += "=" * (-len(payload) % 4)
    # ruleid: token-payload-taken-apart
    return json.loads(base64.urlsafe_b64decode(payload))


def by_hand_in_three(token):
    header, payload, signature = token.split(".")
    # ruleid: token-payload-taken-apart
    return json.loads(base64.urlsafe_b64decode(payload + "=="))


def by_hand_and_checked(token):
    header, payload, signature = token.split(".")
    expected = hmac.new(KEY, f"{header}.{payload}".encode(), hashlib.sha256).digest()
    if not hmac.compare_digest(expected, base64.urlsafe_b64decode(signature + "==")):
        raise PermissionError
    # ok: token-payload-taken-apart
    return json.loads(base64.urlsafe_b64decode(payload + "=="))


def not_a_token(line):
    # ok: token-payload-taken-apart
    return json.loads(line.split(".")[1])


def algorithm_of_token(token):
    algorithm = jwt.get_unverified_header(token)["alg"]
    # ruleid: token-names-its-algorithm
    claims = jwt.decode(token, KEY, algorithms=[algorithm])
    kid = jwt.get_unverified_header(token)["kid"]
    # ok: token-names-its-algorithm
    claims = jwt.decode(token, KEYS[kid], algorithms=["RS256"])
    return claims


def any_algorithm(token, public_key):
    # ruleid: token-decoded-with-any-algorithm
    claims = jwt.decode(token, KEY)
    # ruleid: token-decoded-with-any-algorithm
    claims = jwt.decode(token, KEY, audience="shop")
    # ruleid: token-decoded-with-any-algorithm
    claims = jose_jwt.decode(token, KEY, algorithms=None)
    # ok: token-decoded-with-any-algorithm
    claims = jwt.decode(token, KEY, algorithms=ALGORITHMS)
    # ruleid: token-of-mixed-algorithms
    claims = jwt.decode(token, public_key, algorithms=["HS256", "RS256"])
    # ok: token-of-mixed-algorithms
    claims = jwt.decode(token, public_key, algorithms=["RS256", "ES256"])
    return claims


SAML = {
    "strict": True,
    # ruleid: signed-assertions-not-asked-for
    "security": {"wantAssertionsSigned": False, "wantNameId": True},
}
SAFE_SAML = {
    # ok: signed-assertions-not-asked-for
    "security": {"wantAssertionsSigned": True},
    # ok: signed-assertions-not-asked-for
    "sp": {"want_response_signed": True, "want_assertions_signed": False},
}


@app.post("/stripe/webhook")
# ruleid: webhook-signature-not-checked
def paid():
    # ruleid: event-read-without-its-signature
    event = stripe.Event.construct_from(request.get_json(), stripe.api_key)
    orders.mark_paid(event["data"]["object"]["id"])
    return "", 204


@app.route("/webhooks/stripe", methods=["POST"])
# ok: webhook-signature-not-checked
def paid_and_checked():
    # ok: event-read-without-its-signature
    event = stripe.Webhook.construct_event(request.data, request.headers["Stripe-Signature"], KEY)
    orders.mark_paid(event["data"]["object"]["id"])
    return "", 204


@app.post("/orders")
# ok: webhook-signature-not-checked
def order():
    orders.add(request.get_json())
    return "", 204


router = APIRouter()


@router.post("/webhook")
# ruleid: webhook-signature-not-checked
async def event(request: Request):
    orders.mark_paid((await request.json())["id"])


@router.post("/webhook")
# ok: webhook-signature-not-checked
async def event_of_friends(body: dict = Depends(verified_body)):
    orders.mark_paid(body["id"])


@router.post("/webhook", dependencies=[Depends(signed)])
# ok: webhook-signature-not-checked
async def event_of_signed(request: Request):
    orders.mark_paid((await request.json())["id"])


@app.post("/hooks/webhook")
@signature_required
# ok: webhook-signature-not-checked
def guarded():
    orders.mark_paid(request.get_json()["id"])
    return ""
