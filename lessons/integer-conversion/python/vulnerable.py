import ctypes

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/order")
def order():
    # region: number
    count = int(request.form["count"])
    if count < 1:
        abort(400)
    packed = ctypes.c_uint32(count)
    # endregion
    return {"paid for": packed.value, "ordered": count}
