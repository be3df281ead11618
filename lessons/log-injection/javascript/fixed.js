import express from "express";
import { vouchers } from "shop";

const app = express();
app.use(express.urlencoded());

app.post("/voucher", (req, res) => {
  const { code } = req.body;
  if (vouchers.redeem(code)) return res.send("thank you");
  // region: log
  // ruleid: logged-quoted-in-js
  console.warn(`WARN voucher unknown: ${JSON.stringify(code)}`);
  // endregion
  res.sendStatus(404);
});

export default app;
