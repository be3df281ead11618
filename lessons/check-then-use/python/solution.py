import json
from pathlib import Path

FOLDER = Path("/srv/club/tickets")


def sell(seat, buyer):
    """One file a seat: who has it, has the seat."""
    ticket = FOLDER / f"{int(seat)}.json"
    try:
        with open(ticket, "x", encoding="utf-8") as file:
            json.dump({"seat": seat, "buyer": buyer}, file)
    except FileExistsError:
        return False
    return True
