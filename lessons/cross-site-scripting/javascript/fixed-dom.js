export function showEmpty(list, query) {
  // region: html
  const name = document.createElement("b");
  name.textContent = query;
  list.replaceChildren("Nothing found for ", name, ".");
  // endregion
}
