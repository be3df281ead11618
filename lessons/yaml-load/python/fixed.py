import yaml
from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.post("/import")
def import_settings():
    text = request.get_data(as_text=True)
    # region: load
    try:
        # ruleid: plain-data
        settings = yaml.safe_load(text)
    except yaml.YAMLError:
        abort(400)
    # endregion
    return jsonify(settings)
