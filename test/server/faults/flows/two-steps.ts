import type {FaultyShop} from '../faulty-shop.ts';
import type {Flow, Told} from '../flow.ts';
import {ask, payPrepared, prepare} from '../office.ts';
import {prove} from '../shopper.ts';

const backend = {products: {'kravia.invoice_b2b': {require_identity_verification: false}}} as const;

async function prepareAndPay(shop: FaultyShop): Promise<Told> {
  return ask(shop, async (invoices) => {
    const session = await prepare(invoices);
    return 'told' in session ? session.told : payPrepared(invoices, session.session_id);
  });
}

/** Two steps: a session, and its payment. */
export const twoStepFlows: readonly Flow[] = [
  ...(['transaction', 'actions', 'accepted'] as const).map(
    (payAnswer): Flow => ({
      name: `an invoice is prepared and paid, answered "${payAnswer}"`,
      setting: {backend, sandbox: {payAnswer}},
      act: prepareAndPay,
      told: 'invoice',
    }),
  ),
  {
    name: 'an invoice is paid that was prepared before',
    setting: {backend},
    before: (shop) => shop.office(prepare),
    act: prepareAndPay,
    told: 'invoice',
  },
  {
    name: 'an invoice is prepared, and the buyer is sent to prove who they are',
    setting: {sendsToProve: true},
    act: async (shop) => {
      const told = await prepareAndPay(shop);
      const session = shop.sandbox.sessions().at(-1);
      if (told === 'unknown' && session) await prove(shop, session.id);
      return told;
    },
    told: 'invoice',
  },
];
