import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {CheckoutPage} from './checkout-page.tsx';
import {ThankYouPage} from './thank-you-page.tsx';

const Page = location.pathname === '/thank-you' ? ThankYouPage : CheckoutPage;
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
