// Shows the reader that is chosen, and the page anew when a file has changed.
for (const select of document.querySelectorAll("form.reader select")) {
  select.addEventListener("change", () => select.form.submit());
}
const { changes, version } = document.querySelector("[data-changes]").dataset;
const events = new EventSource(changes);
events.addEventListener("changed", (event) => {
  if (event.data !== version) location.reload();
});
