import {nothing, type TemplateResult} from 'lit';
import {dinteroPageAddress} from '../checkout/dintero-page-address.ts';
import type {Purchase} from '../domain/purchase/purchase-state.ts';
import type {Messages} from '../locales/messages.ts';
import {problemWords} from './problem-words.ts';
import {renderNotice} from './render-notice.ts';
import {renderOutcome} from './render-outcome.ts';

/** What the panel speaks and where Dintero's page is. */
export interface PanelOptions {
  readonly messages: Messages;
  readonly locale: string;
  readonly mode: 'embedded' | 'redirect';
  readonly documentUrl: string | undefined;
}

/** What is said above the form or in its place: what is going on, what went wrong, and the ways out. */
export function renderPanel(purchase: Purchase, options: PanelOptions): TemplateResult | typeof nothing {
  const {messages, locale, documentUrl} = options;
  if (purchase.state === 'paying') return renderPaying(purchase, options);
  if (purchase.state !== 'choosing') return renderOutcome(purchase, messages, locale, documentUrl);
  const {refusal} = purchase;
  return refusal ? renderNotice('problem', messages[problemWords(refusal.problem)]) : nothing;
}

function renderPaying(
  {attempt, page}: Extract<Purchase, {state: 'paying'}>,
  {messages, locale, mode}: PanelOptions,
): TemplateResult | typeof nothing {
  const href = attempt.url && dinteroPageAddress(attempt.url, locale);
  const onward = {id: 'onward', label: messages.continue_at_dintero, ...(href && {href})};
  const back = {id: 'back', label: messages.start_over};
  if (mode === 'redirect') return renderNotice('info', messages.checkout_waiting, [onward, back]);
  if (page === 'shown') return nothing;
  if (page === 'opening') return renderNotice('wait', messages.checkout_loading);
  const again = {id: 'retry', label: messages.retry};
  return renderNotice('problem', messages.checkout_trouble, [again, onward, back]);
}
