from flask import Flask, request
from jinja2 import Environment

app = Flask(__name__)
environment = Environment(autoescape=True)


@app.post("/mail")
def mail():
    order = request.form["order"]
    customer = request.form["customer"]
    text = "Dear {{ customer }}, your order {{ order }} is on its way."
    return environment.from_string(text).render(order=order, customer=customer)
