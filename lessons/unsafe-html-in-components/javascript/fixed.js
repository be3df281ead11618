import DOMPurify from "dompurify";
import { marked } from "marked";
import { createElement } from "react";

export function Comment({ text }) {
  // region: html
  // ruleid: cleaned-last
  const html = DOMPurify.sanitize(marked.parse(text));
  return createElement("p", { dangerouslySetInnerHTML: { __html: html } });
  // endregion
}
