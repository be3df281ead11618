from pathlib import Path

from flask import Flask, request, send_from_directory

app = Flask(__name__)
INVOICES = Path("invoices").resolve()


@app.get("/invoice")
def invoice():
    name = request.args.get("name", "")
    # region: path
    # ruleid: resolved-and-checked
    return send_from_directory(INVOICES, name)
    # endregion
