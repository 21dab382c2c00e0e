import {InvoiceReturn} from './invoice-return.tsx';

export default function ThankYouPage() {
  return (
    <>
      <h1>Thank you</h1>
      <InvoiceReturn />
    </>
  );
}
