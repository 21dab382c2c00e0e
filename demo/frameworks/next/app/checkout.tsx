'use client';
import type {Offer} from 'invoice-checkout';
import {InvoiceCheckout} from 'invoice-checkout/react';
import {useState} from 'react';

interface CheckoutProps {
  order: string;
  /** What the browser need not ask for, as the server has it already. */
  offer: Offer | undefined;
  /** A plain form, for as long as there is no script. */
  form: string;
}

export function Checkout({order, offer, form}: CheckoutProps) {
  const [isBought, setBought] = useState(false);
  return (
    <>
      <h1>{isBought ? 'Thank you' : 'Checkout'}</h1>
      <InvoiceCheckout
        backend="/invoice"
        order={order}
        offer={offer}
        form={form}
        onInvoiceComplete={() => setBought(true)}
      />
    </>
  );
}
