from flask import Flask, request

app = Flask(__name__)


@app.get("/search")
def search():
    query = request.args.get("q", "")
    # region: html
    # ruleid: tags-removed
    query = query.replace("<script>", "")
    return f"<p>Nothing found for <b>{query}</b>.</p>"
    # endregion
