// Opens a link with a tag in it, and finds the tag in the page.

import assert from "node:assert/strict";

// As much of an element as the snippets use.
class Element {
  innerHTML = "";
  textContent = "";

  replaceChildren(...parts) {
    this.textContent = parts.map((part) => part.textContent ?? part).join("");
  }
}

function heading(code, query) {
  globalThis.location = { search: `?q=${encodeURIComponent(query)}` };
  globalThis.document = { createElement: () => new Element() };
  const element = new Element();
  code.showHeading(element);
  return element;
}

function page(code, query) {
  const { innerHTML } = heading(code, query);
  return /<img\b/.test(innerHTML) ? innerHTML : null;
}

export const attack = (code) => page(code, "<img src=x onerror=alert(1)>");
export const bypass = (code) => page(code, "<<img src=x onerror=alert(1)>");

export function use(code) {
  const element = heading(code, "lamps");
  assert.equal(element.textContent || element.innerHTML.replace(/<\/?b>/g, ""), "Results for lamps");
}
