import express from "express";

const app = express();
const settings = { theme: "light" };

// region: merge
function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (typeof target[key] === "object" || typeof target[key] === "function") {
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
