"""Queries as functions and constants keep them."""

import logging

log = logging.getLogger(__name__)


def by_name(name):
    # ruleid: sql-text-with-values
    return f"SELECT id, total FROM orders WHERE name = '{name}'"


def by_id(order_id, table):
    # ruleid: sql-text-with-values
    query = "DELETE FROM orders WHERE id = %s" % order_id
    # ruleid: sql-text-with-values
    other = "INSERT INTO orders VALUES ('{}', 1)".format(order_id)
    # ruleid: sql-text-with-values
    more = "UPDATE " + table + " SET paid = 1"
    return run(query, other, more)


def keyed(order_id):
    query = """
        select id from orders
        where id = {id}
    """
    # todoruleid: sql-text-with-values
    return query.format(id=order_id)


TABLE = "orders"


def fine(cursor, order_id, ids, name):
    # ok: sql-text-with-values
    query = "SELECT id FROM orders WHERE id = %s"
    # ok: sql-text-with-values
    cursor.execute(f"SELECT id FROM orders WHERE id = {order_id}")
    # ok: sql-text-with-values
    log.info(f"SELECT id FROM orders WHERE id = {order_id}")
    # ok: sql-text-with-values
    places = "SELECT id FROM orders WHERE id IN (%s)" % ", ".join(["%s"] * len(ids))
    # ok: sql-text-with-values
    label = f"Select a table from {name}"
    # ok: sql-text-with-values
    constant = f"SELECT id FROM {TABLE} WHERE id = %s"
    # ok: sql-text-with-values
    raise ValueError(f"SELECT id FROM {name} failed", query, places, label, constant)


def passed_on(cursor, order_id):
    # ok: sql-text-with-values
    query = "DELETE FROM orders WHERE id = %s" % order_id
    rows = cursor.execute(query)
    return rows


def kept_for_later(name, by, query, compiler, connection):
    # ruleid: sql-text-with-values
    condition = " AND name = '%s'" % name
    # ruleid: sql-text-with-values
    query += f" WHERE name = '{name}'"
    # ok: sql-text-with-values
    condition += " AND name = %s"
    key = connection.ops.quote_name(by)
    # ok: sql-text-with-values
    counted = f"SELECT {key} FROM orders ORDER BY {key}"
    inner, params = compiler.as_sql()
    # ok: sql-text-with-values
    outer = f"SELECT * FROM ({inner}) AS found"
    number = int(by)
    # ok: sql-text-with-values
    return condition, counted, outer, f"SELECT * FROM orders WHERE id = {number}", params
