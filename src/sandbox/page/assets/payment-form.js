/** The form of an open session: choosing, checking, paying, cancelling. */

import {ask, hostOrigin, isFramed, listen, post} from './channel.js';

const {sid} = document.body.dataset;
const parameters = new URLSearchParams(location.search);

/** Brings the form to life; `here` is the page's own address, for looking again how the session stands. */
export async function startPayment(here) {
  const form = document.querySelector('#payment');
  const problem = document.querySelector('#problem');
  const payButton = form.querySelector('button.primary');
  const label = payButton.textContent;
  let session = await readSession();
  let locked = false;

  const product = () => new FormData(form).get('payment_product_type');
  const lookAgain = () => location.replace(here);

  function showProduct() {
    const person = product() === 'kravia.invoice_b2c';
    for (const field of form.querySelectorAll('[data-company]')) field.hidden = person;
    post('ActivePaymentProductType', {payment_product_type: product()});
  }

  function showProblem(text) {
    problem.textContent = text;
    problem.hidden = text === '';
    if (text === '') return;
    post('ScrollToTop');
    problem.focus();
  }

  function busy(isBusy) {
    payButton.textContent = isBusy ? payButton.dataset.busy : label;
    for (const button of form.querySelectorAll('button')) button.disabled = isBusy || locked;
  }

  function showErrors(codes) {
    const inputs = [...form.querySelectorAll('.field input, .field select')];
    for (const input of inputs) {
      const message = document.getElementById(`${input.name}-error`);
      const code = codes.get(input.name);
      input.toggleAttribute('aria-invalid', code !== undefined);
      if (code !== undefined) input.setAttribute('aria-invalid', 'true');
      message.textContent = code === undefined ? '' : message.dataset[code];
      message.hidden = code === undefined;
    }
    showProblem(codes.size > 0 ? problem.dataset.check : '');
    inputs.find((input) => codes.has(input.name))?.focus();
  }

  async function pay() {
    const address = billingAddress(form);
    const refused = await refusedByShop(session);
    if (refused !== undefined) return showProblem(refused);
    const answer = await call(`/v1/sessions/${sid}/pay`, {
      body: JSON.stringify({payment_product_type: product(), billing_address: address}),
      headers: {'content-type': 'application/json'},
    });
    if (answer === undefined || answer.status >= 500) return showProblem(problem.dataset.trouble);
    const body = await answer.json();
    if (answer.status === 202) return location.assign(withParameters(body.redirect_url));
    if (answer.ok || answer.status === 409) return lookAgain();
    const codes = fieldCodes(body.error?.errors ?? []);
    if (codes.size > 0) showErrors(codes);
    else showProblem(body.error?.message ?? problem.dataset.trouble);
  }

  form.addEventListener('change', ({target}) => target.name === 'payment_product_type' && showProduct());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const missing = [...form.querySelectorAll('.field:not([hidden]) :required')].filter(
      ({value}) => !value.trim(),
    );
    showErrors(new Map(missing.map(({name}) => [name, 'missing'])));
    if (missing.length > 0) return;
    busy(true);
    await pay();
    busy(false);
  });
  document.querySelector('#cancel').addEventListener('click', async () => {
    busy(true);
    const answer = await call(`/v1/view/${sid}/session/abandon`, {redirect: 'manual'});
    busy(false);
    if (answer === undefined || answer.status >= 500) showProblem(problem.dataset.trouble);
    else lookAgain();
  });
  listen('SetActivePaymentProductType', ({payment_product_type}) => {
    const radio = form.querySelector(`[value="${CSS.escape(payment_product_type ?? '')}"]:enabled`);
    if (radio === null) return;
    radio.checked = true;
    showProduct();
  });
  listen('LockSession', async () => {
    const answer = await call(`/v1/view/${sid}/session/lock`, {});
    if (!answer?.ok) return post('SessionLockFailed');
    locked = true;
    busy(false);
    post('SessionLocked', {pay_lock_id: (await answer.json()).pay_lock.pay_lock_id});
  });
  listen('RefreshSession', async () => {
    session = await readSession();
    locked = false;
    busy(false);
    if (session === undefined) post('SessionNotFound');
    else post('SessionUpdated', {session});
  });

  if (session === undefined) post('SessionNotFound');
  else post('SessionLoaded', {session});
  showProduct();
}

/** Asks the shop's page where it wants to be asked; answers its words when it says no. */
async function refusedByShop(session) {
  if (!isFramed()) return undefined;
  if (parameters.get('client_side_validation') === 'true') {
    const {success, clientValidationError} = await ask('ValidateSession', {session}, 'ValidationResult');
    if (!success) return clientValidationError ?? document.querySelector('#problem').dataset.trouble;
  }
  if (parameters.get('client_side_address_callback') === 'true') {
    const {success, error} = await ask('AddressCallback', {session}, 'AddressCallbackResult');
    if (!success) return error ?? document.querySelector('#problem').dataset.trouble;
  }
  return undefined;
}

/** The visible, filled inputs, in the characters that Dintero takes. */
function billingAddress(form) {
  const filled = [...form.querySelectorAll('.field:not([hidden]) :is(input, select)')]
    .map(({name, value}) => [name, value.trim()])
    .filter(([, value]) => value !== '');
  const address = Object.fromEntries(filled);
  const spaces = /[\s\u00a0]/g;
  if (address.phone_number) address.phone_number = address.phone_number.replace(/[\s().-]/g, '');
  if (address.postal_code) address.postal_code = address.postal_code.replace(spaces, '');
  if (address.organization_number) {
    const digits = address.organization_number.replace(spaces, '');
    address.organization_number = address.country === 'FI' ? digits : digits.replace(/-/g, '');
  }
  return address;
}

/** Codes by field, from the `errors` of Dintero's envelope. */
function fieldCodes(errors) {
  const prefix = 'billing_address.';
  return new Map(
    errors
      .filter(({path}) => path?.startsWith(prefix))
      .map(({path, code}) => [path.slice(prefix.length), code]),
  );
}

/** The identity page, with this page's parameters to come back with. */
function withParameters(address) {
  const url = new URL(address, location.href);
  for (const [name, value] of parameters)
    if (!url.searchParams.has(name)) url.searchParams.append(name, value);
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
