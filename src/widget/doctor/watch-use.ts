import type {LitElement} from 'lit';
import {checkCopies} from './check-copies.ts';
import {checkUse} from './check-use.ts';
import type {Finding} from './finding.ts';
import {loadMessageKeys} from './message-keys.ts';
import {OfferWatch} from './offer-watch.ts';
import {printFinding} from './print-report.ts';
import {findWidgets} from './widget-element.ts';

/** Milliseconds that a page may take to set what every widget needs. */
const patience = 2000;

const told = new Set<string>();

/**
 * From now on says what is used wrongly, once for each cause. A second copy of the script says only that it is one.
 *
 * @param reported What was said already.
 */
export async function watchUse(widget: typeof LitElement, reported: readonly Finding[] = []): Promise<void> {
  const messageKeys = await loadMessageKeys().catch(() => undefined);
  for (const {message} of reported) told.add(message);
  tell(checkCopies(widget));
  if (customElements.get('invoice-checkout') !== widget) return;
  for (const tag of ['invoice-checkout', 'invoice-return']) {
    const element = customElements.get(tag) as typeof LitElement | undefined;
    element?.addInitializer((made) => watch(made as LitElement, messageKeys));
  }
  for (const made of findWidgets()) watch(made as unknown as LitElement, messageKeys);
}

function watch(element: LitElement, messageKeys: readonly string[] | undefined): void {
  const offers = new OfferWatch();
  const look = () => {
    const found = checkUse(element, messageKeys).concat(offers.check(element));
    tell(found.filter((one) => !isMissing(one)));
    if (found.some(isMissing)) setTimeout(() => tellStillMissing(element), patience);
  };
  element.addController({hostUpdated: look});
  if (element.hasUpdated) look();
}

/** Frameworks set properties one after the other, and some shops make the order later. */
function tellStillMissing(element: LitElement): void {
  if (element.isConnected) tell(checkUse(element).filter(isMissing));
}

function isMissing({code}: Finding): boolean {
  return code === 'missing-backend' || code === 'missing-order';
}

function tell(findings: readonly Finding[]): void {
  for (const found of findings) {
    if (found.severity !== 'info' && !told.has(found.message)) printFinding(found);
    told.add(found.message);
  }
}
