import DOMPurify from "dompurify";

export function show(list, comment) {
  // ruleid: html-set-from-text
  list.innerHTML = `<li>${comment.text}</li>`;
  // ruleid: html-set-from-text
  list.insertAdjacentHTML("beforeend", `<li>${comment.text}</li>`);
  // ruleid: html-set-from-text
  list.innerHTML = "<b>" + comment.author + "</b>";
  // ruleid: html-set-from-text
  list.innerHTML += "<b>" + comment.author + "</b><i>" + comment.date + "</i>";
  // ruleid: html-set-from-text
  list.outerHTML = "<li>" + comment.text;
  // ruleid: html-set-from-text
  document.writeln("<li>" + comment.text + "</li>");
  // ruleid: html-set-from-text
  $(list).append("<li>" + comment.text + "</li>");
  // ruleid: html-set-from-text
  const item = $(`<li>${comment.text}</li>`);
  // ruleid: html-set-from-text
  frame.setAttribute("srcdoc", `<p>${comment.text}</p>`);
  // ruleid: html-set-from-text
  return range.createContextualFragment("<li>" + comment.text + "</li>");
}

export function safe(list, comment) {
  // ok: html-set-from-text
  list.textContent = `${comment.text}`;
  // ok: html-set-from-text
  list.innerHTML = "";
  // ok: html-set-from-text
  list.innerHTML = `<li>${comments.length} comments</li>`;
  // ok: html-set-from-text
  names.append("name: " + comment.author);
  // ok: html-set-from-text
  $("#comment-" + comment.id);
  // ok: html-set-from-text
  list.innerHTML = "<li>" + "nothing yet" + "</li>";
  // ok: html-set-from-text
  list.innerHTML = `<li>${DOMPurify.sanitize(comment.text)}</li>`;
}

function shown(element, name, count) {
  const escaped = escapeHtml(name);
  // ok: html-set-from-text
  element.innerHTML = `<b>${escaped}</b>`;
  const shown = escapeHtml(name);
  // ok: html-set-from-text
  element.innerHTML = `<i>${shown}</i>`;
  const many = parseInt(count, 10);
  // ok: html-set-from-text
  element.innerHTML = "<b>" + many + "</b>";
  // ok: html-set-from-text
  element.innerHTML = "<b>" + +count + "</b>";
  const raw = name.trim();
  // ruleid: html-set-from-text
  element.innerHTML = `<b>${raw}</b>`;
}

function counted(element, items, index, on) {
  // ok: html-set-from-text
  element.innerHTML = `<b class="${on ? "on" : "off"}">x</b>`;
  // ok: html-set-from-text
  element.innerHTML = `<b>${index + 1}</b>`;
  // ok: html-set-from-text
  element.innerHTML = `<ul>${items.map((item) => `<li>${esc(item)}</li>`).join("")}</ul>`;
  // ruleid: html-set-from-text
  element.innerHTML = `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  // ok: html-set-from-text
  element.innerHTML = `<b>${new Date().getFullYear()}</b>`;
}
