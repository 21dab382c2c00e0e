import 'invoice-checkout/define';
import {createResource, createSignal} from 'solid-js';
import {placeOrder} from './place-order.ts';

/** The page with the checkout of an order that is placed when it opens. */
export function CheckoutPage() {
  const [order] = createResource(placeOrder);
  const [isBought, setBought] = createSignal(false);

  return (
    <>
      <h1>{isBought() ? 'Thank you' : 'Checkout'}</h1>
      <invoice-checkout
        backend="/invoice"
        order={order() ?? ''}
        prefill={{customer_reference: 'PO 4711'}}
        on:invoice-complete={() => setBought(true)}
      />
      <footer>Example Shop AS</footer>
    </>
  );
}
