import ctypes

from flask import Flask, abort, request

app = Flask(__name__)


@app.post("/order")
def order():
    # region: number
    count = int(request.form["count"])
    packed = ctypes.c_uint32(count)
    # ruleid: range-afterwards
    if not 1 <= packed.value <= 1000:
        abort(400)
    # endregion
    return {"paid for": packed.value, "ordered": count}
