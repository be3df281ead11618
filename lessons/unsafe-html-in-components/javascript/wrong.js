import DOMPurify from "dompurify";
import { marked } from "marked";
import { createElement } from "react";

export function Comment({ text }) {
  // region: html
  // ruleid: cleaned-too-early
  const html = marked.parse(DOMPurify.sanitize(text));
  return createElement("p", { dangerouslySetInnerHTML: { __html: html } });
  // endregion
}
