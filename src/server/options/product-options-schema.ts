/**
 * The options of single products; every message is the remedy for the option that it is about.
 *
 * Source: Dintero, Kravia customer checkout and invoice delivery: configuration; Checkout API reference, which lets a
 * person's identity go unchecked only where the merchant delivers the invoice.
 */
import {z} from 'zod';
import type {Completion} from '../../domain/purchase/offer.ts';
import {mayGoUnidentified} from './may-go-unidentified.ts';
import {callable} from './option-values.ts';

const members = {
  days_until_due: z.int({error: 'must be a whole number of days, 0 to 365'}).min(0).max(365).optional(),
  require_identity_verification: z.boolean({error: 'must be true or false'}).optional(),
  completion: z.enum(['checkout', 'server'], {error: 'must be "checkout" or "server"'}).optional(),
  payability: callable('must be a function of the order').optional(),
};
const singleMembers = {
  ...members,
  invoice_channel: z.enum(['kravia', 'merchant'], {error: 'must be "kravia" or "merchant"'}).optional(),
  invoice_schedule: z
    .undefined({error: 'leave it out: only kravia.invoice_b2b_grouped is issued on a schedule'})
    .optional(),
};

interface Completed {
  readonly completion?: Completion | undefined;
  readonly require_identity_verification?: boolean | undefined;
}

const needsPage = {
  path: ['completion'],
  error: '"server" needs require_identity_verification: false; buyers prove who they are on Dintero\'s page',
};

function isFinishable({completion, require_identity_verification}: Completed): boolean {
  return completion !== 'server' || require_identity_verification === false;
}

/** `kravia.invoice_b2b`. */
export const CompanyInvoice = z.strictObject(singleMembers).refine(isFinishable, needsPage);

/** `kravia.invoice_b2b_grouped`. */
export const GroupedInvoice = z
  .strictObject({
    ...members,
    invoice_channel: z.undefined({error: 'leave it out: Kravia delivers grouped invoices'}).optional(),
    invoice_schedule: z
      .strictObject({interval: z.enum(['monthly', 'quarterly'], {error: 'must be "monthly" or "quarterly"'})})
      .optional(),
  })
  .refine(isFinishable, needsPage);

/** `kravia.invoice_b2c`. */
export const PersonInvoice = z
  .strictObject(singleMembers)
  .refine(isFinishable, needsPage)
  .refine(
    ({require_identity_verification, invoice_channel}) =>
      require_identity_verification !== false || mayGoUnidentified('kravia.invoice_b2c', invoice_channel),
    {
      path: ['require_identity_verification'],
      error:
        'false needs invoice_channel: "merchant"; Kravia delivers only to persons who proved who they are',
    },
  );
