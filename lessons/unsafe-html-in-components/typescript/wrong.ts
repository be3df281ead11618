import DOMPurify from "dompurify";
import { marked } from "marked";
import { createElement, type ReactElement } from "react";

export function Comment({ text }: { text: string }): ReactElement {
  // region: html
  // ruleid: cleaned-too-early
  const html = marked.parse(DOMPurify.sanitize(text), { async: false });
  return createElement("p", { dangerouslySetInnerHTML: { __html: html } });
  // endregion
}
