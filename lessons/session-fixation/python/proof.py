"""Gets an id, plants it in a visitor's browser, and asks with it after their login."""

import secrets

from flask.sessions import SessionInterface, SessionMixin

COVERS = ["vulnerable.py", "fixed.py", "wrong.py"]


class Members:
    """As much of the club as the snippet uses."""

    def check(self, name, password):
        assert password == "correct-horse"
        return name


class Kept(dict, SessionMixin):
    sid = ""


class OnTheServer(SessionInterface):
    """As much of Flask-Session as the snippet uses: what is in a session, by its id."""

    def __init__(self):
        self.rows = {}

    def open_session(self, app, request):
        sid = request.cookies.get("session", "")
        session = Kept(self.rows.get(sid, {}))
        session.sid = sid if sid in self.rows else secrets.token_hex(4)
        return session

    def save_session(self, app, session, response):
        self.rows[session.sid] = dict(session)
        response.set_cookie("session", session.sid, secure=True, httponly=True, samesite="Lax")

    def regenerate(self, session):
        self.rows.pop(session.sid, None)
        session.sid = secrets.token_hex(4)


def session_for(app):
    app.session_interface = OnTheServer()


def stand_ins():
    return {"club": {"members": Members()}, "flask_session": {"Session": session_for}}


def browser(code, sid=None):
    client = code.app.test_client()
    if sid:
        client.set_cookie("session", sid)
    return client


def log_in(client):
    client.post("/login", data={"name": "ada", "password": "correct-horse"}, base_url="https://localhost")


def attack(code):
    mine = browser(code)
    mine.get("/account", base_url="https://localhost")
    planted = mine.get_cookie("session").value
    log_in(browser(code, planted))
    answer = browser(code, planted).get("/account", base_url="https://localhost")
    return answer.get_data(as_text=True) if answer.status_code == 200 else None


def use(code):
    client = browser(code)
    log_in(client)
    assert client.get("/account", base_url="https://localhost").get_data(as_text=True) == "ada's account"
