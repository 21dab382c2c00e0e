import {AdyenCheckout, AfterPayB2B} from '@adyen/adyen-web';
import '@adyen/adyen-web/styles/adyen.css';

/** Open invoice for companies, without a session: the shop's server would make the payment. */
const checkout = AdyenCheckout({
  environment: 'test',
  clientKey: 'test_BENCHBENCHBENCHBENCHBENCHBENCHBE',
  locale: 'en-US',
  countryCode: 'NO',
  amount: {value: 50000, currency: 'NOK'},
  analytics: {enabled: false},
  paymentMethodsResponse: {paymentMethods: [{type: 'afterpay_b2b', name: 'Invoice'}]},
  _environmentUrls: {
    api: `${location.origin}/checkoutshopper-test/`,
    analytics: `${location.origin}/checkoutshopper-test/analytics/`,
    cdn: {
      images: `${location.origin}/checkoutshopper-test/`,
      translations: `${location.origin}/checkoutshopper-test/`,
    },
  },
  onSubmit: (_state, _component, {reject}) => reject(),
});

globalThis.mountForm = (place) => {
  const shown = checkout.then((core) => new AfterPayB2B(core).mount(place));
  return async () => (await shown).unmount();
};
const place = document.querySelector('.adyen-form');
if (place) globalThis.mountForm(place);
