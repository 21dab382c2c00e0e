import {mount} from 'svelte';
import CheckoutPage from './checkout-page.svelte';
import ThankYouPage from './thank-you-page.svelte';

const target = document.getElementById('app');
if (target) mount(location.pathname === '/thank-you' ? ThankYouPage : CheckoutPage, {target});
