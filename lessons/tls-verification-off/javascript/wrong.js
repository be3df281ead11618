import https from "node:https";
import axios from "axios";

// region: call
// ruleid: off-by-a-setting-in-js
const strict = process.env.CHECK_CERTIFICATES === "yes";
const agent = new https.Agent({ rejectUnauthorized: strict });
// endregion

export async function charge(token, amount) {
  const headers = { Authorization: `Bearer ${token}` };
  await axios.post("https://pay.internal/charge", { amount }, { headers, httpsAgent: agent });
}
