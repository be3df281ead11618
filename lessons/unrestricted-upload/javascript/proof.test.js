// Uploads a page as an avatar.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

// As much of express-fileupload as the snippets use: name, kind and content come in headers.
function fileUpload() {
  return (req, res, next) => {
    const { name, kind, content } = JSON.parse(req.headers["x-file"]);
    req.files = { avatar: { name, mimetype: kind, mv: async (place) => writeFileSync(place, content) } };
    next();
  };
}

export const standIns = { "express-fileupload": { default: fileUpload } };

export function prepare() {
  mkdirSync("avatars");
}

const send = (code, ask, name, content) =>
  ask(code.default, "/avatar", {
    method: "POST",
    headers: { "x-file": JSON.stringify({ name, kind: "image/png", content }) },
  });

export async function attack(code, { ask }) {
  await send(code, ask, "me.html", "<script>alert(1)</script>");
  return existsSync("avatars/me.html") ? `/avatars/me.html: ${readFileSync("avatars/me.html", "utf8")}` : null;
}

export async function use(code, { ask }) {
  const { avatar } = JSON.parse((await send(code, ask, "me.png", "PNG")).text);
  assert.match(avatar, /\.png$/);
  assert.equal(readFileSync(`.${avatar}`, "utf8"), "PNG");
}
