/** Places the order of the cart; answers the token that the checkout wants. */
export async function placeOrder(signal: AbortSignal): Promise<string> {
  const response = await fetch('/orders', {method: 'POST', signal});
  const {order}: {order: string} = await response.json();
  return order;
}
