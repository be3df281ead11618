import axios from "axios";

export async function preview(url) {
  // region: call
  // ruleid: call-limited-in-js
  const page = await axios.get(url, { timeout: 5000 });
  // endregion
  return page.data.slice(0, 200);
}
