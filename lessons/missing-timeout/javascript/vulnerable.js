import axios from "axios";

export async function preview(url) {
  // region: call
  const page = await axios.get(url, { timeout: 0 });
  // endregion
  return page.data.slice(0, 200);
}
