"""What the rules of advice are tried on, beside the lesson's own snippets."""


def quoted(db, name):
    # ruleid: quotes-put-around
    return db.execute(f"SELECT id FROM users WHERE name = '{name}'").fetchone()


def escaped_inline(db, name):
    # ruleid: quotes-doubled-by-hand
    return db.execute(f"SELECT id FROM users WHERE name = {name.replace("'", "''")}")


def added(db, name):
    # ruleid: parameter-at-the-end
    return db.execute("SELECT id FROM users WHERE name = " + name)


def added_in_the_middle(db, name):
    # ok: parameter-at-the-end
    return db.execute("SELECT id FROM users WHERE name = '" + name + "'")


def filled(db, name):
    # ruleid: percent
    return db.execute("SELECT id FROM users WHERE name = %s" % name)
