import type {LitElement} from 'lit';
import {checkCopies} from './check-copies.ts';
import {checkUse} from './check-use.ts';
import type {Finding} from './finding.ts';
import {loadMessageKeys} from './message-keys.ts';
import {OfferWatch} from './offer-watch.ts';
import {printFinding} from './print-finding.ts';
import {findWidgets} from './widget-element.ts';

/** Milliseconds that a page may take to set what every widget needs. */
const patience = 2000;

const told = new Set<string>();

/** From now on says what is used wrongly, once for each cause. */
export async function watchUse(widget: typeof LitElement): Promise<void> {
  const messageKeys = await loadMessageKeys().catch(() => undefined);
  tell(checkCopies(widget));
  for (const tag of ['invoice-checkout', 'invoice-return']) {
    const element = customElements.get(tag) as typeof LitElement | undefined;
    element?.addInitializer((made) => watch(made as LitElement, messageKeys));
  }
  for (const made of findWidgets()) watch(made as unknown as LitElement, messageKeys);
}

function watch(element: LitElement, messageKeys: readonly string[] | undefined): void {
  const offers = new OfferWatch();
  element.addController({
    hostUpdated: () => {
      const found = checkUse(element, messageKeys).concat(offers.check(element));
      const missing = found.filter(({code}) => code === 'missing-backend' || code === 'missing-order');
      tell(found.filter((one) => !missing.includes(one)));
      if (missing.length > 0) setTimeout(() => tellStillMissing(element), patience);
    },
  });
}

/** Frameworks set properties one after the other, and some shops make the order later. */
function tellStillMissing(element: LitElement): void {
  if (element.isConnected) tell(checkUse(element).filter(({code}) => code.startsWith('missing-')));
}

function tell(findings: readonly Finding[]): void {
  for (const found of findings) {
    if (found.severity !== 'info' && !told.has(found.message)) printFinding(found);
    told.add(found.message);
  }
}
