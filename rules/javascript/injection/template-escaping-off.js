import Handlebars from "handlebars";
import MarkdownIt from "markdown-it";
import Mustache from "mustache";
import nunjucks from "nunjucks";

// ruleid: template-escaping-off
const page = Handlebars.compile("<p>{{name}}</p>", { noEscape: true });
// ruleid: template-escaping-off
nunjucks.configure("pages", { autoescape: false });
// ruleid: template-escaping-off
const markdown = new MarkdownIt({ html: true });
// ruleid: template-escaping-off
Mustache.escape = (text) => text;

// ok: template-escaping-off
const other = Handlebars.compile("<p>{{name}}</p>");
// ok: template-escaping-off
nunjucks.configure("pages", { autoescape: true });
// ok: template-escaping-off
const plain = new MarkdownIt({ linkify: true });

export { page, markdown, other, plain };
