import ldap
import ldap3
from flask import Flask, request
from ldap.filter import escape_filter_chars, filter_format
from ldap3.utils.conv import escape_filter_chars as escape

app = Flask(__name__)
BASE = "ou=people,dc=shop,dc=example"


@app.get("/person")
def person():
    name = request.args["name"]
    conn = ldap.initialize("ldaps://ldap.shop.example")
    # ruleid: ldap-filter-built-from-strings
    found = conn.search_s(BASE, ldap.SCOPE_SUBTREE, "(uid=%s)" % name)
    query = f"(&(objectClass=person)(uid={name}))"
    # ruleid: ldap-filter-built-from-strings
    found = conn.search_ext_s(BASE, ldap.SCOPE_SUBTREE, filterstr=query)
    dn = "ou={},dc=shop,dc=example".format(request.form["unit"])
    # ruleid: ldap-filter-built-from-strings
    found += conn.search_s(dn, ldap.SCOPE_SUBTREE, "(objectClass=person)")
    server = ldap3.Server("ldaps://ldap.shop.example")
    connection = ldap3.Connection(server, auto_bind=True)
    # ruleid: ldap-filter-built-from-strings
    connection.search(BASE, "(uid=" + name + ")", attributes=["mail"])
    connection.search(
        search_base=BASE,
        # ruleid: ldap-filter-built-from-strings
        search_filter=f"(uid={name})",
    )
    # ruleid: ldap-filter-built-from-strings
    return str(connection.extend.standard.paged_search(BASE, query))


class Directory:
    def groups(self, user: str, kind=None):
        # ruleid: ldap-filter-built-from-strings
        return self.conn.search_s(self.base, ldap.SCOPE_SUBTREE, f"(member={user})")

    def login(self, user, password):
        # ruleid: ldap-filter-built-from-strings
        self.conn.simple_bind_s("uid=" + user + "," + BASE, password)

    def wrapper(self, base, query):
        # ok: ldap-filter-built-from-strings
        return self.conn.search_s(base, ldap.SCOPE_SUBTREE, query)

    def own(self):
        # ok: ldap-filter-built-from-strings
        return self.conn.search_s(self.base, ldap.SCOPE_SUBTREE, f"(objectClass={self.kind})")


@app.get("/safe")
def safe():
    name = request.args["name"]
    conn = ldap.initialize("ldaps://ldap.shop.example")
    # ok: ldap-filter-built-from-strings
    conn.search_s(BASE, ldap.SCOPE_SUBTREE, f"(uid={escape_filter_chars(name)})")
    # ok: ldap-filter-built-from-strings
    conn.search_s(BASE, ldap.SCOPE_SUBTREE, filter_format("(uid=%s)", [name]))
    query = "(uid=%s)" % escape(name)
    # ok: ldap-filter-built-from-strings
    conn.search_s(BASE, ldap.SCOPE_SUBTREE, query)
    # ok: ldap-filter-built-from-strings
    conn.search_s(BASE, ldap.SCOPE_SUBTREE, f"(employeeNumber={int(name)})")
    # ok: ldap-filter-built-from-strings
    found = search_index.search(name)
    # ok: ldap-filter-built-from-strings
    return str([found, conn.search_s(BASE, ldap.SCOPE_SUBTREE, "(objectClass=person)")])
