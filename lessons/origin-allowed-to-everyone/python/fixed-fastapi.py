from fastapi import Cookie, FastAPI
from fastapi.middleware.cors import CORSMiddleware
from shop import orders

app = FastAPI()
# region: share
# ruleid: origin-on-list
app.add_middleware(
    CORSMiddleware,
    allow_origins=["https://www.shop.example"],
    allow_credentials=True,
)
# endregion


@app.get("/orders")
async def mine(session: str = Cookie()):
    return orders.of(session)
