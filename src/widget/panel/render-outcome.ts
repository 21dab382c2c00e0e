import {html, type TemplateResult} from 'lit';
import type {Purchase} from '../../domain/purchase/purchase-state.ts';
import type {PurchaseResult} from '../../domain/purchase/receipt.ts';
import type {NoticeTone} from '../../elements/invoice-notice.ts';
import {receiptHeading} from '../../elements/receipt/receipt-heading.ts';
import type {Messages} from '../../locales/messages.ts';
import {problemWords} from '../../locales/problem-words.ts';
import {renderNotice} from './render-notice.ts';
import {waitingWords} from './waiting-words.ts';

/** What the panel speaks, and where the invoice is. */
export interface OutcomeOptions {
  readonly messages: Messages;
  readonly locale: string;
  readonly documentUrl: string | undefined;
  /** What is said now is about to take the focus. */
  readonly quiet: boolean;
}

/** What the wait for the outcome and the outcome itself look like, in the checkout and on the return page. */
export function renderOutcome(
  purchase: Purchase,
  {messages, locale, documentUrl, quiet}: OutcomeOptions,
): TemplateResult {
  const tell = (tone: NoticeTone, text: string) => renderNotice(tone, text, {quiet});
  const receipt = (result: PurchaseResult) =>
    renderNotice('heard', result.receipt ? receiptHeading(result.outcome, result.receipt, messages) : '', {
      quiet,
      below: html`<invoice-receipt
        exportparts="receipt, heading, text, facts, fact, term, description, document"
        .result=${result}
        .messages=${messages}
        .locale=${locale}
        .documentUrl=${documentUrl}
      ></invoice-receipt>`,
    });
  switch (purchase.state) {
    case 'confirming': {
      const {result} = purchase;
      if (result?.receipt) return receipt(result);
      return tell('wait', result ? messages.on_hold : waitingWords(purchase, messages));
    }
    case 'settled':
      return receipt(purchase.result);
    case 'cancelled':
      return tell('info', messages.cancelled);
    case 'expired':
      return tell('problem', messages.expired);
    case 'failed':
      return tell('problem', messages[`failed_${purchase.reason}`] ?? messages.failed_failed);
    case 'unavailable':
      return tell('problem', messages[problemWords(purchase.problem)]);
    default:
      return tell('info', '');
  }
}
