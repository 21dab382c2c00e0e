import {render} from 'solid-js/web';
import {CheckoutPage} from './checkout-page.tsx';
import {ThankYouPage} from './thank-you-page.tsx';

const Page = location.pathname === '/thank-you' ? ThankYouPage : CheckoutPage;
const root = document.getElementById('app');
if (root) render(() => <Page />, root);
