import {InvoiceReturn} from 'invoice-checkout/react';

export default function ThankYouPage() {
  return (
    <>
      <h1>Thank you</h1>
      <InvoiceReturn backend="/invoice">
        <p>We have received your order.</p>
      </InvoiceReturn>
    </>
  );
}
