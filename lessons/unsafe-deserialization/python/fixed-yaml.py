from typing import Any

import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/import")
def import_settings():
    text = request.get_data(as_text=True)
    # region: load
    # ruleid: data-only
    settings: Any = yaml.safe_load(text)
    # endregion
    return jsonify(settings)
