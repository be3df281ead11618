import os

from flask import Flask, render_template_string, request

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]


@app.get("/hello")
def hello():
    name = request.args.get("name", "")
    # region: page
    return render_template_string(f"<h1>Hello {name}</h1>")
    # endregion
