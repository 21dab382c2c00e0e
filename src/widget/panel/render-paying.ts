import type {TemplateResult} from 'lit';
import {dinteroPageAddress} from '../../checkout/dintero-page-address.ts';
import type {Purchase} from '../../domain/purchase/purchase-state.ts';
import {fill} from '../../locales/fill.ts';
import {formatTime} from '../../locales/format-time.ts';
import type {Messages} from '../../locales/messages.ts';
import {renderNotice} from './render-notice.ts';
import {stepsToConfirmation} from './steps-to-confirmation.ts';

/** What a shopper who is at Dintero's page is told by. */
export interface PayingOptions {
  readonly messages: Messages;
  readonly locale: string;
  readonly mode: 'embedded' | 'redirect';
  /** Dintero's page asks for an identity check. */
  readonly identity: boolean;
  /** The page is being left for Dintero's. */
  readonly isLeaving: boolean;
  /** The backend cannot be reached, and the browser says that there is no network. */
  readonly isOffline: boolean;
  /** What is said now is about to take the focus. */
  readonly quiet: boolean;
  /** When the session ends, in milliseconds since 1970, once that is soon. */
  readonly endsSoon: number | undefined;
}

type Paying = Extract<Purchase, {state: 'paying'}>;

/** What stands above Dintero's frame or in its place: where the shopper is on the way, and the ways out. */
export function renderPaying({attempt, page}: Paying, options: PayingOptions): TemplateResult {
  const {messages, locale, mode, identity, isLeaving, quiet} = options;
  const href = attempt.url && dinteroPageAddress(attempt.url, locale);
  const address = href === undefined ? {} : {href};
  const onward = {id: 'onward', label: messages.continue_at_dintero, ...address};
  const back = {id: 'back', label: messages.start_over, quiet: true};
  if (page === 'elsewhere') {
    const here = {id: 'here', label: messages.continue_here, ...(mode === 'redirect' && address)};
    return renderNotice('info', messages.elsewhere, {actions: [here, back], quiet});
  }
  if (page === 'unreachable') {
    const again = {id: 'retry', label: messages.retry};
    return renderNotice('problem', messages.checkout_trouble, {actions: [again, onward, back], quiet});
  }
  const waits = isLeaving || (mode === 'embedded' && page === 'opening');
  return renderNotice(waits ? 'wait' : 'info', payingWords(page, options), {
    actions: mode === 'redirect' ? [onward, back] : [back],
    steps: stepsToConfirmation('dintero', identity, messages),
    quiet,
  });
}

/** The one sentence that matters most now. */
function payingWords(page: Paying['page'], options: PayingOptions): string {
  const {messages, locale, mode, isLeaving, isOffline, endsSoon} = options;
  if (isOffline) return messages.offline;
  if (endsSoon !== undefined) return fill(messages.expires_soon, {time: formatTime(endsSoon, locale)});
  if (isLeaving) return messages.leaving;
  return mode === 'redirect' || page === 'shown' ? messages.checkout_waiting : messages.checkout_loading;
}
