import { randomBytes } from "node:crypto";
import { remembered } from "club";

export async function remember(res, member) {
  const token = randomBytes(32).toString("base64url");
  await remembered.keep(member, token);
  res.cookie("remember", token, {
    maxAge: 14 * 24 * 3600_000,
    secure: true,
    httpOnly: true,
    sameSite: "lax",
  });
}
