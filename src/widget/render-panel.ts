import {html, nothing, type TemplateResult} from 'lit';
import type {Purchase} from '../domain/purchase/purchase-state.ts';
import type {NoticeAction, NoticeTone} from '../elements/invoice-notice.ts';
import type {Messages} from '../locales/messages.ts';
import {isPassing, problemWords} from './problem-words.ts';
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
  const {messages} = options;
  switch (purchase.state) {
    case 'loading':
      return notice('wait', messages.loading);
    case 'unavailable': {
      const actions = isPassing(purchase.problem) ? [{id: 'reload', label: messages.retry}] : [];
      return notice('problem', messages[problemWords(purchase.problem)], actions);
    }
    case 'choosing': {
      const problem = purchase.refusal?.problem;
      return problem ? notice('problem', messages[problemWords(problem)]) : nothing;
    }
    case 'paying':
      return renderPaying(purchase, options);
    default:
      return renderOutcome(purchase, messages, options.locale, options.documentUrl);
  }
}

function renderPaying(
  {attempt, page}: Extract<Purchase, {state: 'paying'}>,
  {messages, mode}: PanelOptions,
): TemplateResult | typeof nothing {
  const onward = {id: 'onward', label: messages.continue_at_dintero, ...(attempt.url && {href: attempt.url})};
  const back = {id: 'back', label: messages.start_over};
  if (mode === 'redirect') return notice('wait', messages.checkout_loading, [onward, back]);
  if (page === 'shown') return nothing;
  if (page === 'opening') return notice('wait', messages.checkout_loading);
  const again = {id: 'retry', label: messages.retry};
  return notice('problem', messages.checkout_trouble, [again, onward, back]);
}

function notice(tone: NoticeTone, text: string, actions: readonly NoticeAction[] = []): TemplateResult {
  return html`<invoice-notice .tone=${tone} .text=${text} .actions=${actions}></invoice-notice>`;
}
