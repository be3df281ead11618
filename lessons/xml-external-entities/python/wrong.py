from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)


@app.post("/orders")
def order():
    # region: parse
    # ruleid: word-looked-for
    if b"<!ENTITY" in request.get_data():
        abort(400)
    parser = etree.XMLParser(resolve_entities=True)
    document = etree.fromstring(request.get_data(), parser)
    # endregion
    return {"note": document.findtext("note")}
