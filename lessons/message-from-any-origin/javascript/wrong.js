export function pay(window, order) {
  // region: listen
  window.addEventListener("message", (event) => {
    // ruleid: name-in-message-origin
    if (!event.origin.includes("widget.example")) return;
    order.payTo = event.data.account;
    order.send();
  });
  // endregion
}
