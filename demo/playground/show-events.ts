import type {BillingDraft} from 'invoice-checkout';

/** The events of the widget, as they are listened for. */
const names = [
  'invoice-product-change',
  'invoice-country-change',
  'invoice-submit',
  'invoice-session',
  'invoice-state-change',
  'invoice-complete',
  'invoice-cancel',
  'invoice-error',
] as const;

const log = document.querySelector('#events');
const checkout = document.querySelector('invoice-checkout');

for (const name of names) document.addEventListener(name, (event) => tell(name, factsOf(event)));

document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
  tell('securitypolicyviolation', {effectiveDirective, blockedURI}),
);

if (checkout instanceof HTMLElement && checkout.dataset.prefill) {
  const prefill: BillingDraft = JSON.parse(checkout.dataset.prefill);
  Object.assign(checkout, {prefill});
}

/** What an event says of its own. */
function factsOf(event: Event): Readonly<Record<string, unknown>> {
  const own = Object.entries(event).filter(([name]) => name !== 'isTrusted');
  return Object.fromEntries(own);
}

function tell(name: string, facts: Readonly<Record<string, unknown>>): void {
  const line = document.createElement('li');
  const title = document.createElement('code');
  title.textContent = name;
  line.append(title, ` ${Object.keys(facts).length > 0 ? JSON.stringify(facts) : ''}`);
  log?.append(line);
}
