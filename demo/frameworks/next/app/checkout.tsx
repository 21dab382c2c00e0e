'use client';
import type {Offer} from 'invoice-checkout';
import {InvoiceCheckout} from 'invoice-checkout/react';
import {useState} from 'react';

/** The checkout of an order; the browser asks for no offer, as the server has it already. */
export function Checkout({order, offer}: {order: string; offer: Offer}) {
  const [isBought, setBought] = useState(false);
  return (
    <>
      <h1>{isBought ? 'Thank you' : 'Checkout'}</h1>
      <InvoiceCheckout
        backend="/invoice"
        order={order}
        offer={offer}
        onInvoiceComplete={() => setBought(true)}
      />
    </>
  );
}
