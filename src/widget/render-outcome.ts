import {html, nothing, type TemplateResult} from 'lit';
import type {Purchase} from '../domain/purchase/purchase-state.ts';
import type {PurchaseResult} from '../domain/purchase/receipt.ts';
import type {Messages} from '../locales/messages.ts';
import {problemWords} from './problem-words.ts';
import {renderNotice} from './render-notice.ts';
import {waitingWords} from './waiting-words.ts';

/** What the wait for the outcome and the outcome itself look like, in the checkout and on the return page. */
export function renderOutcome(
  purchase: Purchase,
  messages: Messages,
  locale: string,
  documentUrl: string | undefined,
): TemplateResult | typeof nothing {
  const receipt = (result: PurchaseResult) => html`<invoice-receipt
    exportparts="receipt, heading, text, facts, fact, term, description, document"
    .result=${result}
    .messages=${messages}
    .locale=${locale}
    .documentUrl=${documentUrl}
  ></invoice-receipt>`;
  switch (purchase.state) {
    case 'confirming': {
      if (purchase.result?.receipt) return receipt(purchase.result);
      if (purchase.result) return renderNotice('wait', messages.on_hold);
      return renderNotice('wait', waitingWords(purchase, messages));
    }
    case 'settled':
      return receipt(purchase.result);
    case 'cancelled':
      return renderNotice('info', messages.cancelled);
    case 'expired':
      return renderNotice('problem', messages.expired);
    case 'failed':
      return renderNotice('problem', messages[`failed_${purchase.reason}`] ?? messages.failed_failed);
    case 'unavailable':
      return renderNotice('problem', messages[problemWords(purchase.problem)]);
    default:
      return nothing;
  }
}
