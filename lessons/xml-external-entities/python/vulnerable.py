from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/orders")
def order():
    # region: parse
    parser = etree.XMLParser(resolve_entities=True)
    document = etree.fromstring(request.get_data(), parser)
    # endregion
    return {"note": document.findtext("note")}
