import ldap
from flask import Flask, abort, request
from ldap.filter import filter_format

app = Flask(__name__)
BASE = "ou=people,dc=shop,dc=example"


@app.post("/login")
def login():
    uid, pin = request.form["uid"], request.form["pin"]
    directory = ldap.initialize("ldaps://ldap.shop.example")
    # region: filter
    # ruleid: put-in-escaped
    query = filter_format("(&(uid=%s)(pin=%s))", [uid, pin])
    # endregion
    found = directory.search_s(BASE, ldap.SCOPE_SUBTREE, query)
    if not found:
        abort(403)
    return f"Welcome, {found[0][1]['uid']}"
