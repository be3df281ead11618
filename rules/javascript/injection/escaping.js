export function quoted(text) {
  // ruleid: first-one-replaced-alone-in-js
  const a = text.replace("'", "");
  // ruleid: first-one-replaced-alone-in-js
  const b = text.replace(/"/, "&quot;");
  // ruleid: first-one-replaced-alone-in-js
  const c = text.replace("<", "&lt;");
  // ok: first-one-replaced-alone-in-js
  const d = text.replace(/'/g, "");
  // ok: first-one-replaced-alone-in-js
  const e = text.replaceAll("<", "&lt;");
  // ok: first-one-replaced-alone-in-js
  const f = text.replace("@user", "somebody");
  // ok: first-one-replaced-alone-in-js
  const g = text.replace('"', "").replace('"', "");
  while (text.includes("'")) {
    // ok: first-one-replaced-alone-in-js
    text = text.replace("'", "");
  }
  return [a, b, c, d, e, f, g, text];
}

export function literal(text) {
  // ruleid: quotes-escaped-backslashes-not-in-js
  const a = '"' + text.replace(/"/g, '\\"') + '"';
  // ruleid: quotes-escaped-backslashes-not-in-js
  const b = text.replace(/['"]/g, "\\$&");
  // ok: quotes-escaped-backslashes-not-in-js
  const c = text.replace(/\\/g, "\\\\").replace(/"/g, '\\"');
  // ok: quotes-escaped-backslashes-not-in-js
  const d = JSON.stringify(text).replace(/'/g, "\\'");
  // ok: quotes-escaped-backslashes-not-in-js
  const e = text.replace(/"/g, "&quot;");
  return [a, b, c, d, e];
}

export function tidy(html) {
  // ruleid: tags-removed-by-pattern-in-js
  const a = html.replace(/<script[\s\S]*?<\/script>/gi, "");
  // ruleid: tags-removed-by-pattern-in-js
  const b = html.replace(/<!--.*?-->/g, "");
  // ruleid: tags-removed-by-pattern-in-js
  const c = html.replace(/ on\w+="[^"]*"/g, "");
  // ok: tags-removed-by-pattern-in-js
  const d = html.replace(/<\/?b>/g, "");
  // ok: tags-removed-by-pattern-in-js
  const e = html.replace(/<script[\s\S]*?<\/script>/gi, escapeHtml);
  // ok: tags-removed-by-pattern-in-js
  const f = DOMPurify.sanitize(html);
  while (/<!--|--!?>/.test(html)) {
    // ok: tags-removed-by-pattern-in-js
    html = html.replace(/<!--|--!?>/g, "");
  }
  return [a, b, c, d, e, f, html];
}

export function inside(path) {
  // ruleid: path-steps-removed-once-in-js
  const a = path.replace(/\.\.\//g, "");
  // ruleid: path-steps-removed-once-in-js, first-one-replaced-alone-in-js
  const b = path.replace("../", "");
  // ruleid: path-steps-removed-once-in-js
  const c = path.replaceAll("../", "");
  // ok: path-steps-removed-once-in-js
  const d = path.replace(/\.\./g, "");
  // ok: path-steps-removed-once-in-js
  const e = path.replace(/^\/+/, "");
  // ok: path-steps-removed-once-in-js
  const f = path.replace(/\.html$/, "");
  return [a, b, c, d, e, f];
}

export function cell(text) {
  // ruleid: angle-brackets-removed-alone-in-js
  const a = text.replace(/[<>]/g, "");
  // ruleid: angle-brackets-removed-alone-in-js
  const b = text.replace(/<|>/g, "");
  // ok: angle-brackets-removed-alone-in-js
  const c = text.replace(/[<>&"']/g, "");
  // ok: angle-brackets-removed-alone-in-js
  const d = text.replace(/[<>]/g, "").replace(/[^a-z ]/g, "");
  // ok: angle-brackets-removed-alone-in-js
  const e = text.replace(/[<>]/g, "_");
  return [a, b, c, d, e];
}

export function encoded(text) {
  // ruleid: ampersand-escaped-last-in-js
  const a = text.replace(/</g, "&lt;").replace(/&/g, "&amp;");
  // ruleid: ampersand-escaped-last-in-js
  const b = text.replace(/&amp;/g, "&").replace(/&lt;/g, "<");
  // ok: ampersand-escaped-last-in-js
  const c = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  // ok: ampersand-escaped-last-in-js
  const d = text.replace(/&lt;/g, "<").replace(/&amp;/g, "&");
  // ok: ampersand-escaped-last-in-js
  const e = text.replace(/</g, "&lt;").replace(/&(?!\w+;)/g, "&amp;");
  return [a, b, c, d, e];
}
