import type {TemplateResult} from 'lit';
import {dinteroPageAddress} from '../../checkout/dintero-page-address.ts';
import type {Purchase} from '../../domain/purchase/purchase-state.ts';
import {problemWords} from '../../locales/problem-words.ts';
import {renderNotice} from './render-notice.ts';
import {type OutcomeOptions, renderOutcome} from './render-outcome.ts';
import {type PayingOptions, renderPaying} from './render-paying.ts';
import {stepsToConfirmation} from './steps-to-confirmation.ts';
import {isLong, waitingWords} from './waiting-words.ts';

/** What the panel speaks, and what it knows beside the purchase. */
export interface PanelOptions extends PayingOptions, OutcomeOptions {}

/** What is said above the form or in its place: what is going on, what went wrong, and the ways out. */
export function renderPanel(purchase: Purchase, options: PanelOptions): TemplateResult {
  const {messages, locale, identity, quiet} = options;
  if (purchase.state === 'paying') return renderPaying(purchase, options);
  if (purchase.state === 'opening') return renderNotice('heard', messages.opening);
  if (purchase.state === 'confirming' && !purchase.result && purchase.attempt.url) {
    const href = dinteroPageAddress(purchase.attempt.url, locale);
    const onward = {id: 'onward', label: messages.continue_at_dintero, href, quiet: true};
    return renderNotice('wait', waitingWords(purchase, messages), {
      actions: isLong(purchase) ? [onward] : [],
      steps: stepsToConfirmation('confirmation', identity, messages),
      quiet,
    });
  }
  if (purchase.state === 'choosing' && purchase.refusal) {
    return renderNotice('problem', messages[problemWords(purchase.refusal.problem)], {quiet});
  }
  return renderOutcome(purchase, options);
}
