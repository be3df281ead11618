from pathlib import Path

from fastapi import FastAPI, HTTPException
from fastapi.responses import Response

app = FastAPI()
INVOICES = Path("invoices").resolve()


@app.get("/invoice")
def invoice(name: str) -> Response:
    # region: path
    # ruleid: resolved-and-checked
    path = (INVOICES / name).resolve()
    if not path.is_relative_to(INVOICES):
        raise HTTPException(404)
    return Response(path.read_bytes())
    # endregion
