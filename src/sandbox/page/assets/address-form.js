/** The inputs of the billing address: what is in them, what is missing, what was wrong. */

const form = document.querySelector('#payment');

/** Shows the inputs that a product asks for. */
export function showFields(product) {
  const person = product === 'kravia.invoice_b2c';
  for (const part of form.querySelectorAll('[data-company]')) part.hidden = person;
}

/** The visible, filled inputs, in the characters that Dintero takes. */
export function billingAddress() {
  const filled = [...form.querySelectorAll('.field:not([hidden]) :is(input, select)')]
    .map(({name, value}) => [name, value.trim()])
    .filter(([, value]) => value !== '');
  const address = Object.fromEntries(filled);
  address.phone_number = address.phone_number?.replace(/[\s().-]/g, '');
  address.postal_code = address.postal_code?.replace(/\s/g, '');
  address.organization_number = address.organization_number?.replace(/\s/g, '');
  if (address.country !== 'FI') address.organization_number = address.organization_number?.replace(/-/g, '');
  return address;
}

/** Codes by input, for those that have to be filled in and are not. */
export function missingFields() {
  const required = [...form.querySelectorAll('.field:not([hidden]) :required')];
  return new Map(required.filter(({value}) => !value.trim()).map(({name}) => [name, 'missing']));
}

/** Codes by input, from the `errors` of Dintero's envelope. */
export function refusedFields(errors = []) {
  const prefix = 'billing_address.';
  const ofAddress = errors.filter(({path}) => path?.startsWith(prefix));
  return new Map(ofAddress.map(({path, code}) => [path.slice(prefix.length), code]));
}

/** Marks the inputs that have a code, unmarks the others and goes to the first that is wrong. */
export function markFields(codes) {
  if (codes.size > 0) form.querySelector('.address').open = true;
  const inputs = [...form.querySelectorAll('.field :is(input, select)')];
  for (const input of inputs) {
    const message = document.getElementById(`${input.name}-error`);
    const code = codes.get(input.name);
    if (code === undefined) input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
    message.textContent = code === undefined ? '' : message.dataset[code];
    message.hidden = code === undefined;
  }
  inputs.find((input) => codes.has(input.name))?.focus();
}

/** Unfolds the form from the address that is known, and goes to its first input. */
export function unfoldOnRequest() {
  const address = form.querySelector('.address');
  address.querySelector('summary').addEventListener('click', () => {
    requestAnimationFrame(() => address.querySelector('.field:not([hidden]) input').focus());
  });
}
