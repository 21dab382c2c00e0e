import {createApp} from 'vue';
import CheckoutPage from './checkout-page.vue';
import ThankYouPage from './thank-you-page.vue';

createApp(location.pathname === '/thank-you' ? ThankYouPage : CheckoutPage).mount('#app');
