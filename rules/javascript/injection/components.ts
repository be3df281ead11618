import { Component, ElementRef } from "@angular/core";
import { DomSanitizer } from "@angular/platform-browser";
import { h } from "vue";
import { html } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";

@Component({ selector: "shop-note", templateUrl: "./note.html" })
export class NoteComponent {
  constructor(private sanitizer: DomSanitizer, private element: ElementRef) {}

  show(note: Note) {
    // ruleid: component-html-unescaped
    this.trusted = this.sanitizer.bypassSecurityTrustHtml(note.html);
    // ruleid: component-html-unescaped
    this.link = this.sanitizer.bypassSecurityTrustUrl(note.link);
    // ruleid: component-inner-html-by-ref
    this.element.nativeElement.innerHTML = note.html;
    // ok: component-html-unescaped
    this.clean = this.sanitizer.sanitize(SecurityContext.HTML, note.html);
    // ok: component-html-unescaped
    this.icon = this.sanitizer.bypassSecurityTrustHtml("<svg></svg>");
    // ok: component-inner-html-by-ref
    this.element.nativeElement.textContent = note.html;
  }
}

// ok: component-template-with-raw-html
@Component({ selector: "shop-plain", template: `<p>{{ note.text }}</p>` })
export class PlainComponent {}

export const options = {
  // ruleid: component-html-unescaped
  render: (note: Note) => h("p", { innerHTML: note.html }),
};

export function render(note: Note) {
  // ruleid: component-html-unescaped
  return html`<p>${unsafeHTML(note.html)}</p>`;
}

export function plain(note: Note) {
  // ok: component-html-unescaped
  return h("p", { class: "note" }, note.text);
}

// ruleid: component-template-with-raw-html
app.component("shop-note", { props: ["note"], template: `<p v-html="note.html"></p>` });
// ruleid: component-template-with-raw-html
app.component("shop-other", { template: '<p v-html="note.html"></p>' });
// ok: component-template-with-raw-html
app.component("shop-third", { template: '<p v-text="note.html"></p>' });
// ok: component-template-with-raw-html
app.component("shop-fourth", { template: "<p>{{ note.html }}</p>" });
