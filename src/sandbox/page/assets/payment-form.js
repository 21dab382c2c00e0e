/** The page of an open session: choosing, paying, cancelling, and what the shop's page may ask meanwhile. */

import {
  billingAddress,
  markFields,
  missingFields,
  refusedFields,
  showFields,
  unfoldOnRequest,
} from './address-form.js';
import {ask, hostOrigin, isFramed, listen, post} from './channel.js';

const {sid} = document.body.dataset;
const parameters = new URLSearchParams(location.search);

/** Brings the form to life; `here` is the page's own address, for looking again how the session stands. */
export function startPayment(here) {
  const form = document.querySelector('#payment');
  const problem = document.querySelector('#problem');
  const payButton = form.querySelector('button.primary');
  const label = payButton.textContent;
  let session = Promise.resolve();
  let locked = false;

  const product = () => new FormData(form).get('payment_product_type');

  function chooseProduct() {
    showFields(product());
    post('ActivePaymentProductType', {payment_product_type: product()});
  }

  function showProblem(text = problem.dataset.trouble) {
    problem.textContent = text;
    problem.hidden = text === '';
    if (text === '') return;
    post('ScrollToTop');
    problem.focus();
  }

  function showFieldCodes(codes) {
    showProblem(codes.size > 0 ? problem.dataset.check : '');
    markFields(codes);
  }

  async function whileBusy(work) {
    const buttons = [...form.querySelectorAll('button')];
    for (const button of buttons) button.disabled = true;
    payButton.textContent = payButton.dataset.busy;
    await work();
    payButton.textContent = label;
    for (const button of buttons) button.disabled = locked;
  }

  async function load(told) {
    session = readSession();
    locked = (await session)?.pay_lock !== undefined;
    tell(told, await session);
  }

  async function pay() {
    const refusal = await refusedByShop(await session);
    if (refusal !== undefined) return showProblem(refusal);
    const answer = await call(`/v1/sessions/${sid}/pay`, {
      body: JSON.stringify({payment_product_type: product(), billing_address: billingAddress()}),
      headers: {'content-type': 'application/json'},
    });
    if (answer === undefined || answer.status >= 500) return showProblem();
    const body = await answer.json();
    if (answer.status === 202) return location.assign(identityAddress(body.redirect_url));
    const codes = refusedFields(body.error?.errors);
    if (codes.size > 0) return showFieldCodes(codes);
    if (answer.ok || (await readSession()) === undefined) location.replace(here);
    else showProblem(body.error?.message);
  }

  async function abandon() {
    const answer = await call(`/v1/view/${sid}/session/abandon`, {redirect: 'manual'});
    if (answer === undefined || answer.status >= 500) showProblem();
    else location.replace(here);
  }

  form.addEventListener('change', ({target}) => {
    if (target.name === 'payment_product_type') chooseProduct();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const missing = missingFields();
    showFieldCodes(missing);
    if (missing.size === 0) await whileBusy(pay);
  });
  form.querySelector('#cancel').addEventListener('click', () => whileBusy(abandon));
  unfoldOnRequest();

  listen('SetActivePaymentProductType', ({payment_product_type}) => {
    const radio = form.querySelector(`[value="${CSS.escape(payment_product_type ?? '')}"]:enabled`);
    if (radio === null) return;
    radio.checked = true;
    chooseProduct();
  });
  listen('LockSession', async () => {
    const answer = await call(`/v1/view/${sid}/session/lock`);
    if (!answer?.ok) return post('SessionLockFailed');
    const {pay_lock} = await answer.json();
    locked = true;
    await whileBusy(() => post('SessionLocked', pay_lock));
  });
  listen('RefreshSession', () => whileBusy(() => load('SessionUpdated')));

  whileBusy(() => load('SessionLoaded'));
  chooseProduct();
}

/** Tells the shop's page about the session, or that there is none any more. */
function tell(type, session) {
  if (session === undefined) post('SessionNotFound');
  else post(type, {session});
}

/** Asks the shop's page where it wants to be asked; answers its words when it says no. */
async function refusedByShop(session) {
  const {trouble} = document.querySelector('#problem').dataset;
  if (isFramed() && parameters.get('client_side_validation') === 'true') {
    const {success, clientValidationError} = await ask('ValidateSession', {session}, 'ValidationResult');
    if (!success) return clientValidationError ?? trouble;
  }
  if (isFramed() && parameters.get('client_side_address_callback') === 'true') {
    const {success, error} = await ask('AddressCallback', {session}, 'AddressCallbackResult');
    if (!success) return error ?? trouble;
  }
  return undefined;
}

/** The identity page, with this page's parameters to come back with. */
function identityAddress(redirectUrl) {
  const url = new URL(redirectUrl, location.href);
  for (const [name, value] of parameters) url.searchParams.set(name, value);
  url.searchParams.set('host_origin', hostOrigin);
  return `${url.pathname}${url.search}`;
}

async function readSession() {
  const answer = await fetch(`/v1/view/${sid}/session`).catch(() => undefined);
  return answer?.ok ? await answer.json() : undefined;
}

/** Posts; `undefined` where nothing answered. */
function call(address, options) {
  return fetch(address, {method: 'POST', ...options}).catch(() => undefined);
}
