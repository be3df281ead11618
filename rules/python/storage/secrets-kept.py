import json
from pathlib import Path

import requests
from flask import make_response, request


def flawed(user, password, card_number):
    response = make_response("welcome")
    # ruleid: secret-kept-readable
    response.set_cookie("password", password)
    # ruleid: secret-kept-readable
    response.set_cookie("card", value=card_number, secure=True)
    with open("users.txt", "a") as file:
        # ruleid: secret-kept-readable
        file.write(f"{user.name} {user.password}\n")
    # ruleid: secret-kept-readable
    Path("key.txt").write_text(user.private_key)
    with open("settings.json", "w") as file:
        # ruleid: secret-kept-readable
        json.dump({"user": user.name, "password": password}, file)
    return response


def safe(user, password, box, password_hint):
    response = make_response("welcome")
    # ok: secret-kept-readable
    response.set_cookie("session", user.session)
    with open("users.txt", "a") as file:
        # ok: secret-kept-readable
        file.write(user.password_hash)
        # ok: secret-kept-readable
        file.write(box.encrypt(password))
    # ok: secret-kept-readable
    Path("hint.txt").write_text(password_hint)
    return response


def asked(user, api_key, password, page):
    # ruleid: secret-in-address
    requests.get("https://maps.example/route", params={"api_key": api_key}, timeout=5)
    # ruleid: secret-in-address
    requests.get(f"https://maps.example/route?key={api_key}", timeout=5)
    # ok: secret-in-address
    requests.get("https://maps.example/route", headers={"X-Api-Key": api_key}, timeout=5)
    # ok: secret-in-address
    requests.post("https://shop.example/login", data={"password": password}, timeout=5)
    # ok: secret-in-address
    requests.get(f"https://maps.example/route?page={page}", timeout=5)


def read():
    # ruleid: secret-read-from-query
    password = request.args["password"]
    # ruleid: secret-read-from-query
    session = request.args.get("session_id", "")
    # ok: secret-read-from-query
    name = request.args.get("name")
    # ok: secret-read-from-query
    other = request.form["password"]
    # ok: secret-read-from-query
    return password, session, name, other, request.args.get("password_reset")
