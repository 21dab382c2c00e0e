import {buyers} from '../buyers.ts';
import {receipt, results} from '../scripted-backend.ts';
import type {WidgetShop} from '../widget-shop.ts';
import type {WidgetState, WidgetStates} from '../widget-states.ts';
import {en} from '../words.ts';

const {company} = buyers.NO;
const details = {bban: '15063092174', iban: 'NO0215063092174', swift: 'DNBANOKKXXX', kid: '300000019497814'};
const days = {expected_issue_date: '2026-11-30', expected_due_date: '2026-12-14'};
const {invoice_date: _, due_date: __, invoice_number: ___, ...undated} = receipt;
const grouped = {...undated, ...days, payment_product_type: 'kravia.invoice_b2b_grouped', document: false};

/** What the backend can say in the end, and what the shopper reads then. */
const endings: Readonly<Record<string, {readonly result: object; readonly words: string}>> = {
  'a company invoice is created': {result: results.authorized, words: en.invoice_created},
  'a collective invoice is created': {
    result: {outcome: 'authorized', final: true, receipt: grouped},
    words: en.invoice_grouped,
  },
  'an invoice that the shop delivers is partly paid': {
    result: {
      outcome: 'authorized',
      final: true,
      receipt: {...receipt, payment_details: details, captured_amount: 20000},
    },
    words: en.captured_amount,
  },
  'it is cancelled': {result: results.cancelled, words: en.cancelled},
  'the time ran out': {result: results.expired, words: en.expired},
  'it is not authorized': {result: failed('authorization'), words: en.failed_authorization},
  'it is declined': {result: failed('declined'), words: en.failed_declined},
  'the identity is not confirmed': {result: failed('identity'), words: en.failed_identity},
  'it fails': {result: failed('failed'), words: en.failed_failed},
  'the order is under review': {result: {outcome: 'on_hold', final: false, receipt}, words: en.on_hold},
};

function failed(reason: string): object {
  return {outcome: 'failed', final: true, reason};
}

function onPage(name: string, reach: (shop: WidgetShop, result: object) => Promise<void>): WidgetStates {
  return Object.fromEntries(
    Object.entries(endings).map(([ending, {result, words}]): [string, WidgetState] => [
      `${ending}, ${name}`,
      async (shop) => {
        await reach(shop, result);
        await shop.sees(words);
      },
    ]),
  );
}

/** Every ending, where the shopper ordered and on the page that they come back to. */
export const endingStates: WidgetStates = {
  ...onPage('in the checkout', async (shop, result) => {
    await shop.opens();
    await shop.shopper.orders(company);
    await shop.leavesDintero(result);
  }),
  ...onPage('on the return page', async (shop, result) => {
    shop.answers.result = {body: result};
    await shop.opensReturnPage();
  }),
  'the outcome is asked for on the return page': async (shop) => {
    shop.answers.result = 'never';
    await shop.opensReturnPage();
    await shop.sees(en.confirming);
  },
  'the return page’s link is not valid': async (shop) => {
    shop.answers.result = {status: 404, body: {code: 'unknown-token'}};
    await shop.opensReturnPage();
    await shop.sees(en.problem_unknown_token);
  },
};
