export function showHeading(heading) {
  const query = new URLSearchParams(location.search).get("q") ?? "";
  // region: html
  // ruleid: first-bracket-replaced
  const shown = query.replace("<", "&lt;");
  heading.innerHTML = `Results for <b>${shown}</b>`;
  // endregion
}
