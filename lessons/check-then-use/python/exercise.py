import json
import os
from pathlib import Path

FOLDER = Path("/srv/club/tickets")


def sell(seat, buyer):
    """One file a seat: who has it, has the seat."""
    ticket = FOLDER / f"{int(seat)}.json"
    if not os.path.exists(ticket):
        with open(ticket, "w", encoding="utf-8") as file:
            json.dump({"seat": seat, "buyer": buyer}, file)
        return True
    return False
