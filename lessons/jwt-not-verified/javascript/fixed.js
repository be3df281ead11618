import express from "express";
import jwt from "jsonwebtoken";
import { members } from "club";

const app = express();
const KEY = process.env.JWT_KEY;

app.get("/members", (req, res) => {
  const token = (req.get("Authorization") ?? "").replace("Bearer ", "");
  // region: decode
  let claims;
  try {
    // ruleid: signature-checked-in-js
    claims = jwt.verify(token, KEY, { algorithms: ["HS256"] });
  } catch {
    return res.sendStatus(401);
  }
  // endregion
  if (!claims.admin) return res.sendStatus(403);
  res.send(members.mails().join(", "));
});

export default app;
