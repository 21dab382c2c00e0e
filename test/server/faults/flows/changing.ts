import type {Result} from '../../../../src/domain/result.ts';
import type {Invoice} from '../../../../src/server/invoices/invoice.ts';
import type {ChangeRefusal} from '../../../../src/server/invoices.ts';
import type {FaultyShop} from '../faulty-shop.ts';
import type {Flow, Told} from '../flow.ts';
import {wait} from '../leaping-time.ts';
import {ask, issue, transactionId} from '../office.ts';

const merchant = {invoice_channel: 'merchant'} as const;

/** What a change tells: a refusal says what the invoice is, and what was accepted may not show in it yet. */
function wordOf(changed: Result<Invoice, ChangeRefusal>): Told {
  const invoice = changed.ok ? changed.value : 'invoice' in changed.issue && changed.issue.invoice;
  if (!invoice) return 'nothing';
  const {state} = invoice;
  if (state === 'cancelled') return 'cancelled';
  return state === 'created' ? 'invoice' : 'collecting';
}

const startCollection = (shop: FaultyShop) =>
  ask(shop, async (invoices) => wordOf(await invoices.startCollection(transactionId(shop))));
const cancel = (shop: FaultyShop) =>
  ask(shop, async (invoices) => wordOf(await invoices.cancel(transactionId(shop))));

async function payInPart(shop: FaultyShop): Promise<void> {
  await issue(shop, merchant);
  await startCollection(shop);
  shop.sandbox.pay(transactionId(shop), 20_000);
  await wait(1_000);
}

/** What is done to invoices that exist. */
export const changingFlows: readonly Flow[] = [
  {
    name: 'the collection of an invoice is started',
    before: (shop) => issue(shop, merchant),
    act: startCollection,
    told: 'collecting',
  },
  {
    name: 'the collection of an invoice is started, and accepted for later',
    setting: {sandbox: {captureAnswer: 'accepted'}},
    before: (shop) => issue(shop, merchant),
    act: startCollection,
    told: 'collecting',
  },
  {
    name: 'an invoice is cancelled',
    before: (shop) => issue(shop, merchant),
    act: cancel,
    told: 'cancelled',
  },
  {
    name: 'an invoice is cancelled that Kravia delivers',
    before: (shop) => issue(shop, {invoice_channel: 'kravia'}),
    act: cancel,
    told: 'cancelled',
  },
  {name: 'an invoice is cancelled that is paid in part', before: payInPart, act: cancel, told: 'cancelled'},
];
