from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
INVOICES = Path("invoices").resolve()


@app.get("/invoice")
def invoice():
    name = request.args.get("name", "")
    # region: path
    # ruleid: dots-removed
    return (INVOICES / name.replace("../", "")).read_bytes()
    # endregion
