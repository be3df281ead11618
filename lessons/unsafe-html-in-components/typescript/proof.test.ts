// Shows a comment, and finds a script in its link.

import assert from "node:assert/strict";

interface Element {
  tag: string;
  props: { dangerouslySetInnerHTML: { __html: string } };
}
interface Code {
  Comment(props: { text: string }): Element;
}

// As much of each library as the snippets use.
const marked = {
  parse: (text: string) => text.replace(/\[([^\]]*)\]\((.*)\)$/, '<a href="$2">$1</a>'),
};
const DOMPurify = {
  sanitize: (html: string) => html.replace(/ href="javascript:[^"]*"/g, "").replace(/ on\w+=[^\s>]*/g, ""),
};
const createElement = (tag: string, props: Element["props"]): Element => ({ tag, props });

export const standIns = {
  marked: { marked },
  dompurify: { default: DOMPurify },
  react: { createElement },
};

const shown = (code: Code, text: string) => code.Comment({ text }).props.dangerouslySetInnerHTML.__html;

export function attack(code: Code) {
  const html = shown(code, "[Your prize](javascript:alert(1))");
  return html.includes("javascript:") ? html : null;
}

export function use(code: Code) {
  assert.equal(shown(code, "[Lamps](https://shop.example)"), '<a href="https://shop.example">Lamps</a>');
}
