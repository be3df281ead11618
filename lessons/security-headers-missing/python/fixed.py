from flask import Flask, make_response

app = Flask(__name__)


@app.get("/pay")
def pay():
    response = make_response("<button>Pay</button>")
    # region: header
    # ruleid: frames-by-name
    response.headers["Content-Security-Policy"] = (
        "frame-ancestors 'self' https://partner.example"
    )
    # endregion
    return response
