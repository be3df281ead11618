// Shows a comment, and finds a script in its link.

import assert from "node:assert/strict";

// As much of each library as the snippets use.
const marked = {
  parse: (text) => text.replace(/\[([^\]]*)\]\((.*)\)$/, '<a href="$2">$1</a>'),
};
const DOMPurify = {
  sanitize: (html) => html.replace(/ href="javascript:[^"]*"/g, "").replace(/ on\w+=[^\s>]*/g, ""),
};
const createElement = (tag, props) => ({ tag, props });

export const covers = ["vulnerable.js", "fixed.js", "wrong.js"];
export const standIns = {
  marked: { marked },
  dompurify: { default: DOMPurify },
  react: { createElement },
};

const shown = (code, text) => code.Comment({ text }).props.dangerouslySetInnerHTML.__html;

export function attack(code) {
  const html = shown(code, "[Your prize](javascript:alert(1))");
  return html.includes("javascript:") ? html : null;
}

export function use(code) {
  assert.equal(shown(code, "[Lamps](https://shop.example)"), '<a href="https://shop.example">Lamps</a>');
}
