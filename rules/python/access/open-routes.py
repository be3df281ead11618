from fastapi import APIRouter, Depends, FastAPI
from flask import Flask, g, request, session
from flask_login import login_required

app = Flask(__name__)
api = FastAPI()
staff = APIRouter(prefix="/staff", dependencies=[Depends(require_staff)])


@app.route("/admin/users")
# ruleid: admin-route-without-check
def users():
    return [user.name for user in User.query.all()]


@api.post("/api/admin/refund/{order_id}")
# ruleid: admin-route-without-check, deleting-route-without-login
async def refund(order_id: int, amount: int):
    return pay_back(order_id, amount)


@api.delete("/orders/{order_id}")
# ruleid: deleting-route-without-login
async def delete_order(order_id: int, db=Depends(get_db)):
    db.delete(order_id)


@app.route("/notes/<int:note_id>", methods=["GET", "DELETE"])
# ruleid: deleting-route-without-login
def note(note_id):
    if request.method == "DELETE":
        Note.query.filter_by(id=note_id).delete()
    return "ok"


@app.route("/delete_user/<name>")
# ruleid: deleting-route-without-login
def delete_user(name):
    User.query.filter_by(name=name).delete()
    return "gone"


# ---


@app.route("/admin/reports")
@login_required
# ok: admin-route-without-check
def reports():
    return everything()


@app.route("/admin/logs")
# ok: admin-route-without-check
def logs():
    if not session["admin"]:
        return "no", 403
    return read_logs()


@api.get("/admin/stats")
# ok: admin-route-without-check
async def stats(user: User = Depends(get_current_admin)):
    return count()


@api.get("/administrators-guide")
# ok: admin-route-without-check
async def guide():
    return "how to"


@staff.get("/manage/rooms")
# ok: admin-route-without-check
async def rooms():
    return all_rooms()


@api.delete("/carts/{cart_id}")
# ok: deleting-route-without-login
async def delete_cart(cart_id: int, token: str = Depends(oauth2_scheme)):
    drop(cart_id)


@app.route("/remove/<int:note_id>", methods=["POST"])
# ok: deleting-route-without-login
def remove(note_id):
    if g.user is None:
        return "no", 401
    Note.query.filter_by(id=note_id).delete()
    return "gone"


@app.get("/orders")
# ok: deleting-route-without-login
def orders():
    return "all"
