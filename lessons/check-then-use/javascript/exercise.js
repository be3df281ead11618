import fs from "node:fs";
import path from "node:path";

const FOLDER = "/srv/club/tickets";

// One file a seat: who has it, has the seat.
export function sell(seat, buyer) {
  const ticket = path.join(FOLDER, `${Number(seat)}.json`);
  if (!fs.existsSync(ticket)) {
    fs.writeFileSync(ticket, JSON.stringify({ seat, buyer }));
    return true;
  }
  return false;
}
