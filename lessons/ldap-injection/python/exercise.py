from flask import Flask, jsonify, request
from ldap3 import Connection
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)
PEOPLE = "ou=people,dc=club,dc=example"


def directory():
    return Connection("ldaps://ldap.club.example", auto_bind=True)


@app.get("/rooms")
def rooms():
    town = escape_filter_chars(request.args["town"])
    conn = directory()
    conn.search("ou=rooms,dc=club,dc=example", f"(l={town})", attributes=["cn"])
    return jsonify([str(room.cn) for room in conn.entries])


@app.get("/phone")
def phone():
    name = request.args["name"]
    conn = directory()
    conn.search(PEOPLE, f"(&(cn={name})(listed=TRUE))", attributes=["telephoneNumber"])
    return jsonify([str(person.telephoneNumber) for person in conn.entries])
