import DOMPurify from "dompurify";
import { marked } from "marked";

export function Comment({ text }) {
  // region: html
  // ruleid: cleaned-last
  const html = DOMPurify.sanitize(marked.parse(text));
  return <p dangerouslySetInnerHTML={{ __html: html }} />;
  // endregion
}
