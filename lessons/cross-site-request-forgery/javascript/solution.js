import cookieSession from "cookie-session";
import express from "express";
import { db } from "blog";

const app = express();
app.use(cookieSession({ secret: process.env.SECRET_KEY, sameSite: "lax", httpOnly: true, secure: true }));

app.use(function sameOrigin(req, res, next) {
  const safe = ["GET", "HEAD", "OPTIONS"].includes(req.method);
  if (safe || req.get("Origin") === "https://blog.example") return next();
  return res.sendStatus(403);
});

app.post("/posts/:id/delete", async (req, res) => {
  await db.query("DELETE FROM posts WHERE id = $1 AND author = $2", [req.params.id, req.session.user]);
  res.redirect("/posts");
});

export default app;
