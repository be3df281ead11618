"""Says that it is an administrator."""

import base64


def stand_ins():
    return {"club": {"members": lambda: ["Ada", "Bo"], "secret": lambda: "of the proof only"}}


def attack(code):
    return asked(code, "admin")


def bypass(code):
    return asked(code, base64.b64encode(b"admin").decode())


def asked(code, role, *, admin=False):
    client = code.app.test_client()
    client.set_cookie("role", role)
    if admin and code.app.secret_key:
        with client.session_transaction() as session:
            session["role"] = "admin"
    answer = client.get("/users")
    return answer.get_data(as_text=True).strip() if answer.status_code == 200 else None


def use(code):
    assert asked(code, "admin", admin=True) or asked(code, "YWRtaW4=", admin=True)
    assert asked(code, "") is None
