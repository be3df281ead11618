import sqlite3

from sqlalchemy import text

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
