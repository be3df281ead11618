import { Component, HostListener } from "@angular/core";

@Component({ template: "" })
export class Chat {
  text = "";

  @HostListener("window:message", ["$event"])
  // ruleid: message-taken-from-any-origin
  onMessage(event: MessageEvent) {
    this.text = event.data;
  }

  @HostListener("window:message", ["$event"])
  // ok: message-taken-from-any-origin
  onMessageOfShop(event: MessageEvent) {
    if (event.origin !== "https://shop.example") return;
    this.text = event.data;
  }

  listen() {
    // ruleid: message-taken-from-any-origin
    window.addEventListener("message", async (event: MessageEvent<string>) => {
      this.text = event.data;
    });
    // ok: message-taken-from-any-origin
    window.addEventListener("message", (event: MessageEvent<string>) => {
      if (event.origin === "https://shop.example") this.text = event.data;
    });
  }
}
