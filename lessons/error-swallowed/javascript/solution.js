export async function pay(gateway, log, order, card) {
  try {
    await gateway.chargeCard(card, order.total);
  } catch (error) {
    log.warn("card refused", error);
    throw error;
  }
  order.paid = true;
  return order;
}
