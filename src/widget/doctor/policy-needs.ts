import type {PolicyNeeds} from './check-policy.ts';
import {isDevelopment} from './is-development.ts';
import type {KnownSession} from './known-session.ts';
import {textOf, type WidgetElement} from './widget-element.ts';

/** Where Dintero's checkout page is unless a session says otherwise. Source: Dintero, checkout web SDK. */
const usualCheckout = new URL('https://checkout.dintero.com');

/** What the widgets of this page load. Before a session is open nobody knows whether a developer's page uses the sandbox. */
export function policyNeeds(
  widgets: readonly WidgetElement[],
  sessions: readonly KnownSession[],
): PolicyNeeds {
  const embedded = widgets.some(
    ({localName, mode}) => localName === 'invoice-checkout' && mode !== 'redirect',
  );
  const known = sessions.map(({checkout}) => checkout);
  return {
    page: new URL(globalThis.origin === 'null' ? location.href : globalThis.origin),
    checkouts: embedded ? [...known, ...(known.length === 0 ? [usualCheckout] : [])] : [],
    maybeSandbox: known.length === 0 && isDevelopment(location.href),
    backends: widgets.flatMap(({backend}) => addressOf(textOf(backend))),
    script: new URL(import.meta.url ?? 'file:'),
  };
}

function addressOf(backend: string): readonly URL[] {
  return backend && URL.canParse(backend, document.baseURI) ? [new URL(backend, document.baseURI)] : [];
}
