import 'invoice-checkout/define';
import {useEffect, useState} from 'react';
import {placeOrder} from './place-order.ts';

/** The page with the checkout of an order that is placed when it opens. */
export function CheckoutPage() {
  const [order, setOrder] = useState<string>();

  useEffect(() => {
    const leaving = new AbortController();
    placeOrder(leaving.signal).then(setOrder, () => {});
    return () => leaving.abort();
  }, []);

  return (
    <>
      <h1>Checkout</h1>
      <invoice-checkout backend="/invoice" order={order} />
      <footer>Example Shop AS</footer>
    </>
  );
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'invoice-checkout': {backend: string; order?: string | undefined};
      'invoice-return': {backend: string; children?: ReactNode};
    }
  }
}
