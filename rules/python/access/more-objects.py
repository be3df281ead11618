from flask import Flask, abort, request, session
from flask_login import current_user, login_required

app = Flask(__name__)


@app.get("/invoices/<int:number>")
@login_required
def invoice(number):
    # ruleid: row-by-id-without-owner
    row = db.execute("SELECT * FROM invoices WHERE id = ?", (number,)).fetchone()
    return render(row)


@app.get("/own/<int:number>")
@login_required
def own(number):
    # ok: row-by-id-without-owner
    row = db.execute("SELECT * FROM invoices WHERE id = ? AND owner = ?", (number, session["user"])).fetchone()
    return render(row)


@app.get("/checked/<int:number>")
@login_required
def checked(number):
    # ok: row-by-id-without-owner
    row = db.execute("SELECT * FROM invoices WHERE id = ?", (number,)).fetchone()
    if row["owner"] != current_user.id:
        abort(403)
    return render(row)


@app.get("/prices/<int:number>")
def price(number):
    # ok: row-by-id-without-owner
    row = db.execute("SELECT * FROM prices WHERE id = ?", (number,)).fetchone()
    return render(row)


@app.post("/notes/delete")
@login_required
def delete():
    number = request.form["id"]
    # ruleid: document-by-id-without-owner
    notes.delete_one({"_id": ObjectId(number)})
    return "deleted"


@app.post("/notes/remove")
@login_required
def remove():
    number = request.form["id"]
    # ok: document-by-id-without-owner
    notes.delete_one({"_id": ObjectId(number), "owner": current_user.id})
    return "deleted"


@app.get("/users/<username>")
def profile(username):
    # ruleid: document-by-id-without-owner
    return render(User.query.filter_by(username=username).first())


@app.get("/items/{item_id}")
async def read(item_id: int, db=Depends(connection)):
    # ruleid: document-by-id-without-owner
    return crud.get_item(db, item_id)


@app.get("/mine/{item_id}")
async def mine(item_id: int, db=Depends(connection), current_user=Depends(user)):
    # ok: document-by-id-without-owner
    item = crud.get_item(db, item_id)
    if item.owner_id != current_user.id:
        raise HTTPException(403)
    return item


@app.get("/topics/<name>")
def topic(name):
    # ok: document-by-id-without-owner
    return render(Topic.query.filter_by(name=name).first())
