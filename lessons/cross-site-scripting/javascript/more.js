// What the rules of advice are tried on, beside the lesson's own snippets.

export function allTags(res, name) {
  // ruleid: tags-removed-in-js
  const clean = name.replace(/<[^>]*>/g, "");
  res.send(`<b>${clean}</b>`);
}

export function byEntities(res, name) {
  // ok: tags-removed-in-js
  const escaped = name.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  res.send(`<b>${escaped}</b>`);
}

export function added(list, name) {
  // ruleid: read-as-tags-all-the-same
  list.insertAdjacentHTML("beforeend", `<li>${name}</li>`);
}

export function rule(list) {
  // ok: read-as-tags-all-the-same
  list.insertAdjacentHTML("beforeend", "<hr>");
}
