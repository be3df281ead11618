import escapeHtml from "escape-html";

export function row(user) {
  // ruleid: html-text-with-value-in-js
  const cell = "<td>" + user.about + "</td>";
  // ruleid: html-text-with-value-in-js
  const link = '<a href="' + user.page + '">' + escapeHtml(user.label) + "</a>";
  // ruleid: html-text-with-value-in-js
  const joined = ["<b>", user.about, "</b>"].join("");
  // ok: html-text-with-value-in-js
  const safe = "<td>" + escapeHtml(user.about) + "</td>";
  // ok: html-text-with-value-in-js
  const count = "<td>" + user.orders.length + "</td>";
  // ok: html-text-with-value-in-js
  const key = "label." + user.about + ".title";
  // ok: html-text-with-value-in-js
  console.log("<td>" + user.about + "</td>");
  return [cell, link, joined, safe, count, key];
}

export function moved(address) {
  const shown = escapeHtml(address);
  // ok: html-text-with-value-in-js
  return "<p>Moved to " + shown + "</p>";
}

function row(user, count, encode) {
  // ok: html-text-with-value-in-js
  const first = "<b>" + encode(user.about) + "</b>";
  // ok: html-text-with-value-in-js
  const second = "<b>" + he.encode(user.about) + "</b>";
  // ok: html-text-with-value-in-js
  const third = "<b>" + (+user.age) + "</b>";
  // ok: html-text-with-value-in-js
  const fourth = "<b>" + Math.round(user.age) + "</b>";
  // ok: html-text-with-value-in-js
  const fifth = DOMPurify.sanitize("<b>" + user.about + "</b>");
  const escapedAbout = user.about.replace(/</g, "&lt;");
  // ok: html-text-with-value-in-js
  const sixth = "<b>" + escapedAbout + "</b>";
  // ruleid: html-text-with-value-in-js
  const seventh = "<b>" + unescaped + "</b>";
  return [first, second, third, fourth, fifth, sixth, seventh];
}
