export function showHeading(heading) {
  const query = new URLSearchParams(location.search).get("q") ?? "";
  // region: html
  heading.innerHTML = `Results for <b>${query}</b>`;
  // endregion
}
