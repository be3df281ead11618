// The page of a lesson: what is clicked goes to the extension; where one has read to is kept.
const vscode = acquireVsCodeApi();
const { lessonId } = document.body.dataset;
const kept = vscode.getState();
if (kept?.lesson === lessonId) window.scrollTo(0, kept.scroll ?? 0);

const keep = () => vscode.setState({ lesson: lessonId, scroll: window.scrollY });
keep();
addEventListener("scroll", keep, { passive: true });

addEventListener("click", (event) => {
  const target = event.target.closest("[data-go], a[data-lesson], a[data-practice]");
  if (!target) return;
  const { go, lesson, practice, language } = target.dataset;
  if (go) vscode.postMessage({ kind: go });
  else if (practice) vscode.postMessage({ kind: "practice", lesson: practice, language });
  else if (lesson) vscode.postMessage({ kind: "lesson", lesson });
  event.preventDefault();
});

addEventListener("message", ({ data }) => {
  document.querySelector(".gone").hidden = data.kind !== "gone";
});
