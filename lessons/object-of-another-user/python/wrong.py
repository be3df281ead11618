from flask import Flask
from flask_login import login_required

from shop import Invoice

app = Flask(__name__)


@app.get("/invoices/<uuid:invoice_id>")
@login_required
def invoice(invoice_id):
    # region: load
    # ruleid: id-hard-to-guess
    found = Invoice.query.filter_by(uuid=invoice_id).first_or_404()
    return found.as_dict()
    # endregion
