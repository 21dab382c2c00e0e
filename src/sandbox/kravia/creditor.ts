import type {Ledger} from '../ledger/ledger.ts';
import {accountNumber} from './check-digits.ts';

/** A shop on Kravia's books: its invoices have a series of their own and are paid to an account of their own. */
export interface Creditor {
  /** The shop's account at Dintero. */
  readonly account_id: string;
  /** Five digits, with which its invoice numbers begin. */
  readonly creditor_id: string;
  /** The Norwegian account that its buyers pay to: eleven digits. */
  readonly bban: string;
  /** How many invoices it has issued. */
  issued: number;
}

const NUMBERS = 90_000;
const BANK = '15066';

/** The creditor of an account. Its number follows from the account's id, so that it is the same in every sandbox. */
export function creditorOf({creditors}: Ledger, account_id: string): Creditor {
  const known = creditors.get(account_id);
  if (known !== undefined) return known;
  const taken = new Set([...creditors.values()].map(({creditor_id}) => creditor_id));
  const creditor = {account_id, ...freeNumber(account_id, taken), issued: 0};
  creditors.set(account_id, creditor);
  return creditor;
}

/** The first number from the account's own on that nobody has and that makes a bank account with a check digit. */
function freeNumber(account_id: string, taken: ReadonlySet<string>): Pick<Creditor, 'creditor_id' | 'bban'> {
  const own = Number(account_id.slice(1)) + (account_id.startsWith('P') ? NUMBERS / 2 : 0);
  for (let step = 0; step < NUMBERS; step += 1) {
    const creditor_id = String(10_000 + ((own + step) % NUMBERS));
    const bban = accountNumber(`${BANK}${creditor_id}`);
    if (bban !== undefined && !taken.has(creditor_id)) return {creditor_id, bban};
  }
  throw new Error('Every creditor number is taken');
}
