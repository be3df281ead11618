"""Reads the log of a server, and signs in with a line of it."""

PASSWORD = "correct-horse"
ENCODED = "Y29ycmVjdC1ob3JzZQ=="


def attack(code):
    for line in signed_in(code):
        method, _, address = line.partition(" ")
        if code.app.test_client().open(address, method=method).status_code == 200:
            return line
    return None


def signed_in(code):
    """What the log holds after Ada signed in, in whichever way the program takes."""
    client, log = code.app.test_client(), []
    for method, address, form in (
        ("POST", "/login", {"password": PASSWORD}),
        ("GET", f"/login?password={PASSWORD}", None),
        ("GET", f"/login?p={ENCODED}", None),
    ):
        if client.open(address, method=method, data=form).status_code == 200:
            return [f"{method} {address}"]
    return log


def use(code):
    assert signed_in(code)
