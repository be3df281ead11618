import { marked } from "marked";
import { createElement } from "react";

export function Comment({ text }) {
  // region: html
  const html = marked.parse(text);
  return createElement("p", { dangerouslySetInnerHTML: { __html: html } });
  // endregion
}
