import $ from "jquery";
import DOMPurify from "dompurify";
import Handlebars from "handlebars";

const NOTHING = "<p>Nothing yet</p>";

export function greet(element) {
  const name = new URLSearchParams(window.location.search).get("name");
  // ruleid: html-set-from-page-address
  element.innerHTML = `Hello ${name}`;
  // ruleid: html-set-from-page-address
  document.write("<p>" + document.location.href + "</p>");
  // ruleid: html-set-from-page-address
  $("#title").html("<b>" + location.hash.slice(1) + "</b>");
  // ruleid: html-set-from-page-address
  $(location.hash);
  // ok: html-set-from-page-address
  element.textContent = `Hello ${name}`;
  // ok: html-set-from-page-address
  element.innerHTML = DOMPurify.sanitize(name);
  // ok: html-set-from-page-address
  element.innerHTML = "<p>" + Number(name) + "</p>";
  // ok: html-set-from-page-address
  list.append(name);
}

export function show(element, comment, sanitizer) {
  // ruleid: html-set-from-value
  element.innerHTML = comment.html;
  // ruleid: html-set-from-value
  element.insertAdjacentHTML("beforeend", comment.html);
  // ruleid: html-set-from-value
  $(element).html(comment.html);
  // ruleid: html-set-from-value
  const safe = new Handlebars.SafeString(comment.html);
  // ok: html-set-from-value
  return sanitizer.sanitize(comment.html) || safe;
}

export function fine(element, comment, other) {
  // ok: html-set-from-value
  element.innerHTML = "";
  // ok: html-set-from-value
  element.innerHTML = NOTHING;
  // ok: html-set-from-value
  element.innerHTML = DOMPurify.sanitize(comment.html);
  const clean = DOMPurify.sanitize(comment.html);
  // ok: html-set-from-value
  element.innerHTML = clean;
  // ok: html-set-from-value
  element.textContent = comment.html;
  // ok: html-set-from-value
  element.innerHTML = other.innerHTML;
  // ok: html-set-from-value
  element.innerHTML = `<li>${comment.text}</li>`;
}

function listed(element, items, hash) {
  const rows = items.map((item) => `<li>${escapeHtml(item.name)}</li>`).join("");
  // ok: html-set-from-value
  element.innerHTML = rows;
  const all = items.map((item) => `<li>${item.name}</li>`).join("");
  // ruleid: html-set-from-value
  element.innerHTML = all;
  const many = parseInt(hash, 10);
  // ok: html-set-from-value
  element.innerHTML = many;
  const empty = "<p class='none'></p>";
  // ok: html-set-from-value
  element.innerHTML = empty;
  // ok: html-set-from-value
  element.innerHTML = stripTags(hash);
  // ok: html-set-from-value, html-set-from-page-address
  $("#shown").html($("<div>").text(location.hash).html());
}

function checked(element, code, other) {
  if (!/^\d+$/.test(code)) return;
  // ok: html-set-from-value
  element.innerHTML = code;
  if (!/\d+/.test(other)) return;
  // ruleid: html-set-from-value
  element.innerHTML = other;
}

function pictured(element, name, person) {
  // ok: html-set-from-value
  element.innerHTML = ICONS[name];
  // ok: html-set-from-value
  element.innerHTML = ICONS.close;
  // ruleid: html-set-from-value
  element.innerHTML = person.icon;
  const frame = document.getElementById("frame").innerHTML;
  // ok: html-set-from-value
  element.innerHTML = frame;
  // ok: html-set-from-value
  element.innerHTML = Mustache.render(FRAME, { name });
}
