import ejs from "ejs";
import express from "express";

const app = express();
app.use(express.urlencoded({ extended: false }));

app.post("/mail", (req, res) => {
  const { order, customer } = req.body;
  const text = "Dear <%= customer %>, your order <%= order %> is on its way.";
  res.send(ejs.render(text, { order, customer }));
});

export default app;
