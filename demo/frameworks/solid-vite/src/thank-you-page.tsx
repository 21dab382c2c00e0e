import 'invoice-checkout/define';

/** The page that shoppers come back to. */
export function ThankYouPage() {
  return (
    <>
      <h1>Thank you</h1>
      <invoice-return backend="/invoice">
        <p>We have received your order.</p>
      </invoice-return>
      <footer>Example Shop AS</footer>
    </>
  );
}
