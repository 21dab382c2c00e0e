/** Starts the page that the server rendered, whichever it is. */

import {deliver, hostOrigin, isFramed, listen, post, reportHeight} from './channel.js';
import {startPayment} from './payment-form.js';

const {state, href, transactionId, merchantReference, error} = document.body.dataset;

const endings = {
  authorized: 'SessionPaymentAuthorized',
  on_hold: 'SessionPaymentOnHold',
  failed: 'SessionPaymentError',
  declined: 'SessionPaymentError',
  cancelled: 'SessionCancel',
};

/** The shop's page follows `href`; where it does not answer, this page takes the whole window there. */
async function leave() {
  if (href === '') return;
  const details = {
    href,
    merchant_reference: merchantReference,
    ...(transactionId && {transaction_id: transactionId}),
    ...(error && {error}),
  };
  if (!isFramed()) location.replace(href);
  else if (!(await deliver(endings[state], details))) window.top.location.href = href;
}

/** This page's own address, in another language or as it is; it remembers the shop's origin. */
function pageAddress(changes = {}) {
  const parameters = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries({host_origin: hostOrigin, ...changes}))
    parameters.set(name, value);
  return `/?${parameters}`;
}

reportHeight();
listen('SetLanguage', ({language}) => location.replace(pageAddress({language})));
if (!new URLSearchParams(location.search).has('language'))
  post('LanguageChanged', {language: document.documentElement.lang.replace('nb', 'no')});
if (state === 'open') startPayment(pageAddress());
else if (state === 'not_found') post('SessionNotFound');
else if (state in endings) leave();
