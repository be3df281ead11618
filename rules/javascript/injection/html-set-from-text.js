import DOMPurify from "dompurify";

export function show(list, comment) {
  // ruleid: html-set-from-text
  list.innerHTML = `<li>${comment.text}</li>`;
  // ruleid: html-set-from-text
  list.insertAdjacentHTML("beforeend", `<li>${comment.text}</li>`);
  // ruleid: html-set-from-text
  list.innerHTML = "<b>" + comment.author + "</b>";
}

export function safe(list, comment) {
  // ok: html-set-from-text
  list.textContent = `${comment.text}`;
  // ok: html-set-from-text
  list.innerHTML = "";
  // ok: html-set-from-text
  list.innerHTML = "<li>" + "nothing yet" + "</li>";
  // ok: html-set-from-text
  list.innerHTML = `<li>${DOMPurify.sanitize(comment.text)}</li>`;
}
