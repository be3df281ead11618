export function pay(window, order) {
  // region: listen
  window.addEventListener("message", (event) => {
    // ruleid: message-origin-compared
    if (event.origin !== "https://widget.example") return;
    order.payTo = event.data.account;
    order.send();
  });
  // endregion
}
