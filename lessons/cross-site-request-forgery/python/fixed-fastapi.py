from club import members
from fastapi import Cookie, FastAPI, Form, Request
from fastapi.responses import PlainTextResponse

app = FastAPI()


# region: check
@app.middleware("http")
async def same_origin(request: Request, call_next):
    safe = request.method in ("GET", "HEAD", "OPTIONS")
    # ruleid: origin-compared
    if not safe and request.headers.get("Origin") != "https://club.example":
        return PlainTextResponse("forbidden", 403)
    return await call_next(request)
# endregion


@app.post("/mail")
async def change_mail(mail: str = Form(), member: str = Cookie()):
    members.set_mail(members.by_session(member), mail)
    return "saved"
