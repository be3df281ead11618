from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)
INVOICES = etree.parse("invoices.xml")


@app.get("/invoice")
def invoice():
    key = request.args.get("key", "")
    # region: path
    found = INVOICES.xpath(f"//invoice[@key='{key}']/text()")
    # endregion
    if not found:
        abort(404)
    return str(found[0])
