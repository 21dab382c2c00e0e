import {InvoiceCheckout} from 'invoice-checkout/react';
import {useEffect, useState} from 'react';
import {placeOrder} from './place-order.ts';

/** The page with the checkout of an order that is placed when it opens. */
export function CheckoutPage() {
  const [order, setOrder] = useState('');
  const [isBought, setBought] = useState(false);

  useEffect(() => {
    const leaving = new AbortController();
    placeOrder(leaving.signal).then(setOrder, () => {});
    return () => leaving.abort();
  }, []);

  return (
    <>
      <h1>{isBought ? 'Thank you' : 'Checkout'}</h1>
      <InvoiceCheckout backend="/invoice" order={order} onInvoiceComplete={() => setBought(true)} />
      <footer>Example Shop AS</footer>
    </>
  );
}
