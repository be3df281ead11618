import fs from "node:fs";
import axios from "axios";

export function flawed(user, password, res, answer) {
  // ruleid: secret-kept-readable-by-js
  localStorage.setItem("pass", password);
  // ruleid: secret-kept-readable-by-js
  res.cookie("card", user.cardNumber);
  // ruleid: secret-kept-readable-by-js
  fs.writeFileSync("users.txt", `${user.name} ${user.password}`);
  // ruleid: secret-kept-readable-by-js
  document.cookie = "pass=" + password;
  // ruleid: token-in-local-storage
  localStorage.setItem("access_token", answer.token);
  // ruleid: token-in-local-storage
  sessionStorage.setItem("jwt", answer.jwt);
}

export function safe(user, password, res, answer) {
  // ok: secret-kept-readable-by-js, token-in-local-storage
  localStorage.setItem("theme", user.theme);
  // ok: secret-kept-readable-by-js
  res.cookie("session", user.session);
  // ok: secret-kept-readable-by-js
  fs.writeFileSync("users.txt", `${user.name} ${user.passwordHash}`);
  // ok: secret-kept-readable-by-js
  document.cookie = "theme=" + user.theme;
  // ok: token-in-local-storage
  sessionStorage.setItem("tokenizer", answer.name);
}

export async function asked(req, apiKey, page) {
  // ruleid: secret-read-from-address
  const password = req.query.password;
  // ruleid: secret-read-from-address
  const key = req.query["api_key"];
  // ruleid: secret-put-in-address
  await fetch(`https://maps.example/route?key=${apiKey}`);
  // ruleid: secret-put-in-address
  await axios.get("https://maps.example/route", { params: { apiKey, page } });
  // ok: secret-read-from-address
  const name = req.query.name;
  // ok: secret-read-from-address
  const other = req.body.password;
  // ok: secret-put-in-address
  await fetch("https://maps.example/route", { headers: { "X-Api-Key": apiKey } });
  // ok: secret-put-in-address
  await fetch(`https://maps.example/route?page=${page}`);
  return [password, key, name, other];
}
