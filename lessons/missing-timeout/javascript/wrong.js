import axios from "axios";

export async function preview(url) {
  // region: call
  const timer = new Promise((done, failed) => setTimeout(failed, 500));
  // ruleid: raced-not-ended
  const page = await Promise.race([axios.get(url, { timeout: 0 }), timer]);
  // endregion
  return page.data.slice(0, 200);
}
