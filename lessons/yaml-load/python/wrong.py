import yaml
from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.post("/import")
def import_settings():
    text = request.get_data(as_text=True)
    # region: load
    # ruleid: tag-looked-for
    if "!!python" in text:
        abort(400)
    settings = yaml.load(text, Loader=yaml.Loader)
    # endregion
    return jsonify(settings)
