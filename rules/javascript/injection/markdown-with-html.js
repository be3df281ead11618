import MarkdownIt from "markdown-it";
import { marked } from "marked";

// ruleid: markdown-with-html-in-js
const open = new MarkdownIt({ html: true, linkify: true });
// ok: markdown-with-html-in-js
const closed = new MarkdownIt({ html: false });
// ok: markdown-with-html-in-js
const plain = new MarkdownIt();
// ruleid: markdown-with-html-in-js
marked.setOptions({ sanitize: false });
// ok: markdown-with-html-in-js
marked.setOptions({ gfm: true });
// ok: markdown-with-html-in-js
const mail = newMail({ html: true });
