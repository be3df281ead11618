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
