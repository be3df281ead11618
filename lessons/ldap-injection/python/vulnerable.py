import ldap
from flask import Flask, abort, request

app = Flask(__name__)
BASE = "ou=people,dc=shop,dc=example"


@app.post("/login")
def login():
    uid, pin = request.form["uid"], request.form["pin"]
    directory = ldap.initialize("ldaps://ldap.shop.example")
    # region: filter
    query = f"(&(uid={uid})(pin={pin}))"
    # endregion
    found = directory.search_s(BASE, ldap.SCOPE_SUBTREE, query)
    if not found:
        abort(403)
    return f"Welcome, {found[0][1]['uid']}"
