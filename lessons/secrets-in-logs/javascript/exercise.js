export function pay(bank, log, order, form) {
  const { cardNumber, cvv } = form;
  log.info(`order ${order.id} is paid with ${cardNumber}, ${cvv}`);
  const receipt = bank.charge(cardNumber, cvv, order.total);
  log.info(`bank: ${receipt}`);
  return receipt;
}
