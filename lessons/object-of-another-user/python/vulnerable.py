from flask import Flask
from flask_login import login_required

from shop import Invoice

app = Flask(__name__)


@app.get("/invoices/<int:invoice_id>")
@login_required
def invoice(invoice_id):
    # region: load
    found = Invoice.query.filter_by(id=invoice_id).first_or_404()
    return found.as_dict()
    # endregion
