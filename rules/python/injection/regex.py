import re

from django.core.validators import RegexValidator
from flask import Flask, request

app = Flask(__name__)
# ruleid: regex-with-many-ways
NAME = re.compile(r"^(\w+\s?)+$")
# ruleid: regex-with-many-ways
LIST = re.compile(r"(.*,)*x")
# ruleid: regex-with-many-ways
validator = RegexValidator(regex=r"^([a-zA-Z0-9]+)*@shop$")
# ruleid: regex-with-many-ways
NAME_PATTERN = r"^(a|aa)+$"
# ok: regex-with-many-ways
WORDS = re.compile(r"^\w+(\s\w+)*$")
# ok: regex-with-many-ways
VERSION = re.compile(r"^\d+(\.\d+)*$")
# ok: regex-with-many-ways
TEXT = re.compile(r'"([^"\\]|\\.)*"')
# ok: regex-with-many-ways
parser.add_argument("--pattern", help="such as (a+)+$ in text")


def check(text):
    # ruleid: regex-with-many-ways
    return re.match("^(([a-z])+.)+[A-Z]([a-z])+$", text)


@app.get("/search")
def search():
    text = request.args["text"]
    # ruleid: slow-regex-on-request
    text2 = re.sub(r"\s+$", "", text)
    # ruleid: slow-regex-on-request
    found = re.search(r".*<b>.*</b>.*x", text)
    # ok: slow-regex-on-request
    found = re.match(r"^[a-z]+$", text)
    # ok: slow-regex-on-request
    text3 = re.sub(r"\s+$", "", text[:100])
    # ruleid: regex-from-request
    found = re.findall(text, BOOK)
    # ruleid: regex-from-request
    found = re.compile(f"^{request.args['start']}")
    # ok: regex-from-request
    found = re.findall(re.escape(text), BOOK)
    # ok: regex-from-request
    found = re.findall(r"\w+", text)
    # ok: regex-from-request
    found = re.compile(f"^{int(text)}")
    # ruleid: mongo-regex-from-request
    rows = books.find({"title": {"$regex": text}})
    # ok: mongo-regex-from-request
    rows = books.find({"title": {"$regex": re.escape(text)}})
    # ok: mongo-regex-from-request
    rows = books.find({"title": {"$regex": "^A"}})
    return [text2, text3, found, rows]


# ruleid: regex-with-many-ways
EMAIL_PATTERN = r"^([0-9a-zA-Z]([-.\w]*[0-9a-zA-Z])*@shop)$"
# ruleid: regex-with-many-ways
ADDRESS_PATTERN = r"^([a-f0-9:]+:+)+[a-f0-9]+$"
# ok: regex-with-many-ways
PLAIN_PATTERN = r"^[0-9a-zA-Z][-.\w]*[0-9a-zA-Z]@shop$"
# ok: regex-with-many-ways
PARTED_PATTERN = r"^([a-f0-9]+:)+[a-f0-9]+$"
