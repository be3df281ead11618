from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/search")
def search():
    query = request.args.get("q", "")
    # region: html
    # In nothing.html: <p>Nothing found for <b>{{ query }}</b>.</p>
    # ruleid: escaped-where-it-enters
    return render_template("nothing.html", query=query)
    # endregion
