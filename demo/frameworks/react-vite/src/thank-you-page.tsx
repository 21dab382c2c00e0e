import {InvoiceReturn} from 'invoice-checkout/react';

/** The page that shoppers come back to. */
export function ThankYouPage() {
  return (
    <>
      <h1>Thank you</h1>
      <InvoiceReturn backend="/invoice">
        <p>We have received your order.</p>
      </InvoiceReturn>
      <footer>Example Shop AS</footer>
    </>
  );
}
