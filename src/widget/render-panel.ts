import {nothing, type TemplateResult} from 'lit';
import {dinteroPageAddress} from '../checkout/dintero-page-address.ts';
import type {Purchase} from '../domain/purchase/purchase-state.ts';
import {problemWords} from './problem-words.ts';
import {renderNotice} from './render-notice.ts';
import {renderOutcome} from './render-outcome.ts';
import {type PayingOptions, renderPaying} from './render-paying.ts';
import {stepsToConfirmation} from './steps-to-confirmation.ts';
import {isLong, waitingWords} from './waiting-words.ts';

/** What the panel speaks, and what it knows beside the purchase. */
export interface PanelOptions extends PayingOptions {
  readonly documentUrl: string | undefined;
}

/** What is said above the form or in its place: what is going on, what went wrong, and the ways out. */
export function renderPanel(purchase: Purchase, options: PanelOptions): TemplateResult | typeof nothing {
  const {messages, locale, identity, documentUrl} = options;
  if (purchase.state === 'paying') return renderPaying(purchase, options);
  if (purchase.state === 'confirming' && !purchase.result && purchase.attempt.url) {
    const href = dinteroPageAddress(purchase.attempt.url, locale);
    const onward = {id: 'onward', label: messages.continue_at_dintero, href, quiet: true};
    const steps = stepsToConfirmation('confirmation', identity, messages);
    return renderNotice('wait', waitingWords(purchase, messages), isLong(purchase) ? [onward] : [], steps);
  }
  if (purchase.state !== 'choosing') return renderOutcome(purchase, messages, locale, documentUrl);
  const {refusal} = purchase;
  return refusal ? renderNotice('problem', messages[problemWords(refusal.problem)]) : nothing;
}
