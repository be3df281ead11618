import xml.etree.ElementTree as ET
from io import StringIO

import elementpath
from flask import Flask, request
from lxml import etree, html

app = Flask(__name__)
XML = open("users.xml").read()
PATHS = {"all": "//user", "new": "//user[@new]"}


@app.get("/login")
def login():
    name = request.args["name"]
    tree = etree.parse(StringIO(XML))
    # ruleid: xpath-built-from-strings
    found = tree.xpath("//user[name='" + name + "']/mail/text()")
    query = f"/users/user[@name='{name}' and @pass='{request.form['password']}']"
    # ruleid: xpath-built-from-strings
    found = tree.xpath(query)
    # ruleid: xpath-built-from-strings
    find = etree.XPath(query)
    # ruleid: xpath-built-from-strings
    found += etree.ETXPath("//user[name='%s']" % name)(tree)
    # ruleid: xpath-built-from-strings
    found += html.fromstring(XML).xpath(request.args["where"])
    root = ET.fromstring(XML)
    # ruleid: xpath-built-from-strings
    found += root.findall(f".//user[@name='{name}']")
    # ruleid: xpath-built-from-strings
    return str(elementpath.select(root, "/users/user[@name='{}']".format(name)))


class Users:
    def mail(self, name):
        # ruleid: xpath-built-from-strings
        return self.root.find("user[@name='" + name + "']/mail").text

    def child(self, tag):
        # ok: xpath-built-from-strings
        return self.root.find("users/" + tag)

    def wrapper(self, query):
        # ok: xpath-built-from-strings
        return self.root.xpath(query)


@app.get("/safe")
def safe():
    name = request.args["name"]
    tree = etree.parse(StringIO(XML))
    # ok: xpath-built-from-strings
    found = tree.xpath("//user[name=$name]/mail/text()", name=name)
    find = etree.XPath("//user[name=$name]")
    # ok: xpath-built-from-strings
    found += find(tree, name=name)
    # ok: xpath-built-from-strings
    found += tree.xpath(f"//user[{int(name)}]")
    # ok: xpath-built-from-strings
    found += tree.xpath(PATHS[name])
    query = f"//user[@name='{name.replace(chr(39), '')}']"
    # ok: xpath-built-from-strings
    found += tree.xpath("//user[@name='" + name.replace("'", "&apos;") + "']")
    # ok: xpath-built-from-strings
    position = XML.find("<user name='" + "ada")
    text = request.get_data()
    # ok: xpath-built-from-strings
    position = text.find(name)
    if "'" in name:
        return "no"
    # ok: xpath-built-from-strings
    return str(tree.xpath("//user[@name='" + name + "']"))


def from_a_prompt(tree):
    name = input("Which customer? ")
    # ruleid: xpath-built-from-strings
    found = tree.xpath(f"//customer[name='{name}']")
    # ok: xpath-built-from-strings
    return found or tree.xpath("//customer[name=$name]", name=name)


def from_a_form(tree, form):
    # ruleid: xpath-built-from-strings
    found = tree.xpath("//order[@id='%s']" % form.cleaned_data["order"])
    # ok: xpath-built-from-strings
    return found or tree.xpath("//order[@id=$order]", order=form.cleaned_data["order"])
