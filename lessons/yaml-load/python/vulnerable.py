import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/import")
def import_settings():
    text = request.get_data(as_text=True)
    # region: load
    settings = yaml.load(text, Loader=yaml.Loader)
    # endregion
    return jsonify(settings)
