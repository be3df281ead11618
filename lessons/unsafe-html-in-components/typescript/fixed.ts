import DOMPurify from "dompurify";
import { marked } from "marked";
import { createElement, type ReactElement } from "react";

export function Comment({ text }: { text: string }): ReactElement {
  // region: html
  // ruleid: cleaned-last
  const html = DOMPurify.sanitize(marked.parse(text, { async: false }));
  return createElement("p", { dangerouslySetInnerHTML: { __html: html } });
  // endregion
}
