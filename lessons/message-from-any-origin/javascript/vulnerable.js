export function pay(window, order) {
  // region: listen
  window.addEventListener("message", (event) => {
    order.payTo = event.data.account;
    order.send();
  });
  // endregion
}
