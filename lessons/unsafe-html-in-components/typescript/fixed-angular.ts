import { Component, Input } from "@angular/core";
import { marked } from "marked";

@Component({ selector: "shop-comment", templateUrl: "./comment.html" })
export class CommentComponent {
  @Input() text = "";

  // region: html
  // comment.html: <p [innerHTML]="html"></p>
  get html(): string {
    return marked.parse(this.text, { async: false });
  }
  // endregion
}
