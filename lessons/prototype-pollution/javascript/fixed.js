import express from "express";

const app = express();
const settings = { theme: "light" };

// region: merge
const REFUSED = ["__proto__", "constructor", "prototype"];

function merge(target, source) {
  for (const key of Object.keys(source)) {
    // ruleid: keys-refused
    if (REFUSED.includes(key)) continue;
    if (Object.hasOwn(target, key) && typeof target[key] === "object") {
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
}
// endregion

app.post("/settings", express.json(), (req, res) => {
  merge(settings, req.body);
  res.json(settings);
});

export default app;
