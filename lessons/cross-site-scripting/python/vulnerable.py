from flask import Flask, request

app = Flask(__name__)


@app.get("/search")
def search():
    query = request.args.get("q", "")
    # region: html
    return f"<p>Nothing found for <b>{query}</b>.</p>"
    # endregion
