import 'invoice-checkout/define';
import {createResource, createSignal, Show} from 'solid-js';
import {placeOrder} from './place-order.ts';

/** The page with the checkout of an order that is placed when it opens. */
export function CheckoutPage() {
  const [order] = createResource(placeOrder);
  const [isBought, setBought] = createSignal(false);

  return (
    <>
      <h1>{isBought() ? 'Thank you' : 'Checkout'}</h1>
      <Show when={order()}>
        {(token) => (
          <invoice-checkout
            backend="/invoice"
            order={token()}
            fields={{customer_reference: 'required'}}
            on:invoice-complete={() => setBought(true)}
          />
        )}
      </Show>
      <footer>Example Shop AS</footer>
    </>
  );
}
