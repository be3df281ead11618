import websockets
from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator, OriginValidator
from fastapi import FastAPI, WebSocket
from tornado.websocket import WebSocketHandler

app = FastAPI()
SHOP = "https://shop.example"


class Chat(WebSocketHandler):
    # ruleid: socket-origin-check-emptied
    def check_origin(self, origin):
        return True


class Checked(WebSocketHandler):
    # ok: socket-origin-check-emptied
    def check_origin(self, origin):
        return origin == SHOP

    # ok: socket-origin-check-emptied
    def check_etag_header(self):
        return True


application = ProtocolTypeRouter(
    {
        "http": django,
        # ruleid: socket-of-members-without-origin-check
        "websocket": AuthMiddlewareStack(URLRouter(routes)),
    }
)
checked = ProtocolTypeRouter(
    {
        "http": django,
        # ok: socket-of-members-without-origin-check
        "websocket": AllowedHostsOriginValidator(AuthMiddlewareStack(URLRouter(routes))),
    }
)
turned = ProtocolTypeRouter(
    {
        # ok: socket-of-members-without-origin-check
        "websocket": AuthMiddlewareStack(AllowedHostsOriginValidator(URLRouter(routes))),
    }
)
# ruleid: socket-takes-every-origin
every = OriginValidator(URLRouter(routes), ["*"])
# ok: socket-takes-every-origin
named = OriginValidator(URLRouter(routes), ["shop.example"])
# ruleid: socket-takes-every-origin
server = bokeh.Server(apps, allow_websocket_origin=["*"])
# ok: socket-takes-every-origin
server = bokeh.Server(apps, allow_websocket_origin=["shop.example"])
# ok: socket-takes-every-origin
server = bokeh.Server(apps, allow_methods=["*"])


@app.websocket("/chat")
# ruleid: socket-accepted-from-every-origin
async def chat(websocket: WebSocket):
    # ruleid: socket-with-cookie-without-origin-check
    member = members.get(websocket.cookies["session"])
    await websocket.accept()
    await websocket.send_text(member.name)


@app.websocket("/members")
# ok: socket-accepted-from-every-origin
async def chat_of_members(websocket: WebSocket):
    if websocket.headers.get("origin") != SHOP:
        await websocket.close()
        return
    # ok: socket-with-cookie-without-origin-check
    member = members.get(websocket.cookies["session"])
    await websocket.accept()
    await websocket.send_text(member.name)


@app.get("/members")
# ok: socket-accepted-from-every-origin
async def page(request):
    # ok: socket-with-cookie-without-origin-check
    return members.get(request.cookies["session"])


async def main():
    # ruleid: socket-served-to-every-origin
    await websockets.serve(chat, "localhost", 8765)
    # ok: socket-served-to-every-origin
    await websockets.serve(chat, "localhost", 8765, origins=[SHOP])
    # ok: socket-served-to-every-origin
    await websockets.connect("wss://shop.example")
