import DOMPurify from "dompurify";
import { marked } from "marked";
import { h } from "vue";

export const Comment = {
  props: ["text"],
  render() {
    // region: html
    // ruleid: cleaned-last
    const html = DOMPurify.sanitize(marked.parse(this.text));
    return h("p", { innerHTML: html });
    // endregion
  },
};
