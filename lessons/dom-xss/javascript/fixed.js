export function showHeading(heading) {
  const query = new URLSearchParams(location.search).get("q") ?? "";
  // region: html
  const words = document.createElement("b");
  // ruleid: put-as-text
  words.textContent = query;
  heading.replaceChildren("Results for ", words);
  // endregion
}
