import { readFileSync } from "node:fs";
import https from "node:https";
import axios from "axios";

// region: call
// ruleid: check-stays-on-in-js
const agent = new https.Agent({ ca: readFileSync("company-ca.pem") });
// endregion

export async function charge(token, amount) {
  const headers = { Authorization: `Bearer ${token}` };
  await axios.post("https://pay.internal/charge", { amount }, { headers, httpsAgent: agent });
}
