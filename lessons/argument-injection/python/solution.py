import subprocess

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/history")
def history():
    file = request.args["file"]
    command = ["git", "log", "--oneline", "--", file]
    told = subprocess.run(command, capture_output=True, check=True)
    return Response(told.stdout, content_type="text/plain")
