import {html} from 'hono/html';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import {consolePath} from './environment.ts';
import {consoleWords} from './words.ts';

/** What an action came to. */
export type Done =
  | 'issued'
  | 'under-review'
  | 'existing'
  | 'collection-started'
  | 'cancelled'
  | 'paid'
  | 'settled'
  | 'clock-moved';

/** Why an action changed nothing. */
export type Refused =
  | 'not-cancellable'
  | 'not-collectable'
  | 'amount'
  | 'days'
  | 'not-payable'
  | 'not-settleable';

/** What an invoice's page is to say first. */
export type Notice = {readonly done: Done} | {readonly refused: Refused};

/** The address of an invoice's page that says what became of an action. */
export function noticePage(transactionId: string, notice: Notice): string {
  return `${invoicePage(transactionId)}?${new URLSearchParams(notice)}`;
}

/** The address of an invoice's page, or of one below it. */
export function invoicePage(transactionId: string, below = ''): string {
  return `${consolePath}/${encodeURIComponent(transactionId)}${below}`;
}

/** What became of the action that led here. It takes the focus, so that everybody hears of it. */
export function noticeOf(query: URLSearchParams, language: Language): Html | '' {
  const {done, refused} = consoleWords[language];
  const [was, wasNot] = [query.get('done') ?? '', query.get('refused') ?? ''];
  if (Object.hasOwn(done, was)) {
    return html`<p class="notice" role="status" tabindex="-1" autofocus>${done[was as Done]}</p>`;
  }
  if (Object.hasOwn(refused, wasNot)) {
    return html`<p class="notice problem" role="alert" tabindex="-1" autofocus>${refused[wasNot as Refused]}</p>`;
  }
  return '';
}
