import sqlite3

import pandas
from django.db.models.expressions import RawSQL
from sqlalchemy import literal_column, text

db = sqlite3.connect("shop.db")
TABLE = "orders"


def one(order_id, name):
    # ruleid: sql-built-from-strings
    db.execute(f"SELECT * FROM orders WHERE id = {order_id}")
    # ruleid: sql-built-from-strings
    db.execute("SELECT * FROM orders WHERE id = %s" % order_id)
    # ruleid: sql-built-from-strings
    db.execute("SELECT * FROM orders WHERE id = " + order_id)
    # ruleid: sql-built-from-strings
    db.cursor().execute("SELECT * FROM orders WHERE name = '" + name + "'")
    # ruleid: sql-built-from-strings
    db.execute("SELECT * FROM orders WHERE id = {}".format(order_id))


def by_variable(cursor, name):
    # ruleid: sql-built-from-strings
    query = f"SELECT * FROM orders WHERE name = '{name}'"
    if name:
        cursor.execute(query)


def with_sqlalchemy(session, name):
    # ruleid: sql-built-from-strings
    return session.execute(text(f"SELECT * FROM orders WHERE name = '{name}'"))


def safe(order_id, cursor, names):
    # ok: sql-built-from-strings
    db.execute("SELECT * FROM orders WHERE id = ?", (order_id,))
    # ok: sql-built-from-strings
    cursor.execute("SELECT * FROM orders WHERE id = %s", (order_id,))
    # ok: sql-built-from-strings
    db.execute("SELECT * FROM orders " + "WHERE id = ?", (order_id,))
    # ok: sql-built-from-strings
    cursor.execute(text("SELECT * FROM orders WHERE id = :id"), {"id": order_id})
    # ok: sql-built-from-strings
    message = f"order {order_id}"
    # ok: sql-built-from-strings
    cursor.execute("INSERT INTO log VALUES (?)", (f"order {order_id}",))
    # ok: sql-built-from-strings
    print(f"SELECT {order_id}")
    return message


def constant_table(cursor):
    # ok: sql-built-from-strings
    cursor.execute("SELECT * FROM " + TABLE)
    # ok: sql-built-from-strings
    query = "SELECT * FROM " + TABLE
    return cursor.execute(query)


def by_parts(cursor, name):
    # ruleid: sql-built-from-strings
    query = "SELECT * FROM orders WHERE name = '" + name + "'"
    cursor.execute(query)
    # ok: sql-built-from-strings
    cursor.execute(select(Order).where(Order.name == f"x{name}"))


def pretty(p, name):
    # ok: sql-built-from-strings
    p.text(f"<{name}>")


def in_other_words(cursor, pool, order_id, name, ids, by):
    # ruleid: sql-built-from-strings
    Order.objects.raw(f"SELECT * FROM orders WHERE name = '{name}'")
    # ruleid: sql-built-from-strings
    Order.objects.extra(where=[f"name = '{name}'"])
    # ruleid: sql-built-from-strings
    Order.objects.annotate(x=RawSQL("SELECT %s FROM orders" % by, []))
    # ruleid: sql-built-from-strings
    frame = pandas.read_sql("SELECT * FROM orders WHERE id = {id}".format(id=order_id), cursor)
    # ruleid: sql-built-from-strings
    cursor.execute(query="DELETE FROM orders WHERE id = " + order_id)
    # ruleid: sql-built-from-strings
    session.query(Order).filter("name = '%s'" % name)
    # ruleid: sql-built-from-strings
    session.query(Order).order_by(literal_column(f"{by}"))
    # ruleid: sql-built-from-strings
    spark.sql(f"SELECT * FROM orders WHERE name = '{name}'")
    # ok: sql-built-from-strings
    cursor.execute("DELETE FROM orders WHERE id IN (%s)" % ",".join(["?"] * len(ids)), ids)
    # ok: sql-built-from-strings
    cursor.execute("DELETE FROM %s" % connection.ops.quote_name(name))
    # ok: sql-built-from-strings
    cursor.execute(f"SELECT * FROM orders LIMIT {int(by)}")
    # ok: sql-built-from-strings
    page.select(f"a[href='{name}']")
    # ok: sql-built-from-strings
    return frame, subprocess.run(f"ls {name}")


def filled_later(cursor, name):
    query = "SELECT * FROM orders WHERE name = '%s'"
    # ruleid: sql-built-from-strings
    cursor.execute(query % name)
    other = "SELECT * FROM orders WHERE name = '{}'"
    # ruleid: sql-built-from-strings
    cursor.execute(other.format(name))


def of_known_values(cursor, connection, request, table, by, year: int):
    number = int(request.GET["number"])
    # ok: sql-built-from-strings
    cursor.execute(f"SELECT * FROM orders WHERE number = {number}")
    # ok: sql-built-from-strings
    cursor.execute(f"SELECT * FROM orders WHERE year = {year}")
    quoted = connection.ops.quote_name(table)
    # ok: sql-built-from-strings
    cursor.execute("SELECT COUNT(*) FROM %s" % quoted)
    # ok: sql-built-from-strings
    cursor.execute("UPDATE %s SET %s = %%s" % (connection.ops.quote_name(table), quoted), [1])
    if by not in {"name", "price"}:
        raise ValueError(by)
    # ok: sql-built-from-strings
    cursor.execute(f"SELECT * FROM orders ORDER BY {by}")


def in_text_clauses(db, name, note, table):
    # ruleid: sql-built-from-strings
    db.session.execute(db.text(f"SELECT * FROM orders WHERE name = '{name}'"))
    # ruleid: sql-built-from-strings
    db.session.execute(text(text="SELECT * FROM orders WHERE name = '%s'" % name))
    # ruleid: sql-built-from-strings
    part = "note = '%s'" % note
    Order.objects.extra(where=[part])
    # ruleid: sql-built-from-strings
    db.session.execute("SELECT * FROM %s WHERE name = '%s'" % (table, name))
    # ok: sql-built-from-strings
    Order.objects.extra(where=["note = %s"], params=[note])
    # ok: sql-built-from-strings
    db.session.execute("SELECT * FROM orders".format())
