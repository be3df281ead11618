import pandas
import psycopg2
from flask import Flask, request
from sqlalchemy import select, text
from sqlalchemy.sql.expression import TextClause

app = Flask(__name__)
db = psycopg2.connect("dbname=shop")
COLUMNS = {"name": "name", "price": "price"}


@app.get("/report")
def report():
    sql = request.args.get("sql")
    # ruleid: sql-from-request
    return str(db.cursor().execute(sql))


@app.get("/table/<name>")
def table(name):
    query = "SELECT * FROM :table".replace(":table", name)
    # ruleid: sql-from-request
    return pandas.read_sql(query, db).to_html()


@app.get("/sorted")
def ordered():
    query = "SELECT * FROM goods"
    query += " ORDER BY " + request.args["by"]
    # ruleid: sql-from-request
    return str(db.execute(text(query)))


@app.get("/joined")
def joined():
    parts = ["SELECT * FROM goods WHERE", request.args["where"]]
    # ruleid: sql-from-request
    return str(db.cursor().execute(" ".join(parts)))


def old(request):
    # ruleid: sql-from-request
    return Goods.objects.extra(where=[request.GET["where"]])


@app.get("/one")
def one():
    # ok: sql-from-request
    db.execute("SELECT * FROM goods WHERE id = %s", (request.args["id"],))
    query = "SELECT * FROM goods LIMIT "
    query += str(int(request.args["n"]))
    # ok: sql-from-request
    db.execute(query)
    # ok: sql-from-request
    db.execute(text("SELECT * FROM goods WHERE name = :name"), {"name": request.args["name"]})
    by = COLUMNS.get(request.args["by"], "name")
    query = " ".join(["SELECT * FROM goods ORDER BY", by])
    # ok: sql-from-request
    return str(db.execute(query))


@app.get("/columns")
def columns():
    name = request.args["name"]
    # ok: sql-from-request
    found = db.execute(select(Goods).where(Goods.name == name)).all()
    # ruleid: sql-from-request
    clause = db.text(text=request.args["query"])
    # ruleid: sql-from-request
    return str(select(Goods).where(TextClause(name)), found, clause)
