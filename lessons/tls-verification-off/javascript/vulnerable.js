import https from "node:https";
import axios from "axios";

// region: call
const agent = new https.Agent({ rejectUnauthorized: false });
// endregion

export async function charge(token, amount) {
  const headers = { Authorization: `Bearer ${token}` };
  await axios.post("https://pay.internal/charge", { amount }, { headers, httpsAgent: agent });
}
