"""Asks for the list of users, as nobody, then as an administrator."""

from types import SimpleNamespace

USER = SimpleNamespace(as_dict=lambda: {"name": "Ada", "mail": "ada@example.org"})
CALLER = SimpleNamespace(is_admin=False)


def stand_ins():
    return {"shop": {"all_users": lambda: [USER]}, "flask_login": {"current_user": CALLER}}


def attack(code):
    return asked(code, admin=False, headers={})


def bypass(code):
    """What the developer tools show of the page's own request."""
    return asked(code, admin=False, headers={"X-From": "admin-page"})


def asked(code, *, admin, headers):
    CALLER.is_admin = admin
    text = code.app.test_client().get("/admin/users", headers=headers).get_data(as_text=True)
    return text.strip() if "ada@" in text else None


def use(code):
    assert asked(code, admin=True, headers={"X-From": "admin-page"})
