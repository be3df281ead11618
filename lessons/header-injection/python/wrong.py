from flask import Flask, Response, abort, request
from shop import notes

app = Flask(__name__)


@app.get("/notes/<int:number>")
def download(number):
    name = request.args["name"]
    if not name.endswith(".txt"):
        abort(400)
    response = Response(notes[number], mimetype="text/plain")
    # region: header
    # ruleid: line-breaks-alone
    name = name.replace("\r", "").replace("\n", "")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    # endregion
    return response
