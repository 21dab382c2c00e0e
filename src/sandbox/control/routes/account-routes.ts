import {z} from 'zod';
import {AccountId} from '../../account.ts';
import {KraviaProfile} from '../../schemas/kravia-profile.ts';
import type {SandboxControl} from '../control.ts';
import {type ControlRoute, order, plainOrder} from './control-route.ts';

const Merchant = z.strictObject({
  name: z.string().min(1),
  organization_number: z.string().optional(),
  address_line: z.string().optional(),
  postal_code: z.string().optional(),
  postal_place: z.string().optional(),
  country: z.enum(['NO', 'SE', 'FI']).optional(),
});

const AccountRequest = z.strictObject({
  accountId: AccountId,
  clientId: z.string().min(1).optional(),
  clientSecret: z.string().min(1).optional(),
  signatureSecret: z.string().optional(),
  merchant: Merchant.optional(),
  profiles: z.record(z.string(), KraviaProfile).optional(),
});

/** The accounts, side by side: what belongs to one is unknown to the others. */
export function accountRoutes(control: SandboxControl): ControlRoute[] {
  return [
    {
      method: 'GET',
      path: '/accounts',
      does: 'The accounts, with all that is needed to call as one of them.',
      handle: plainOrder(control.accounts),
    },
    {
      method: 'POST',
      path: '/accounts',
      does: 'Adds an account.',
      takes: '{accountId, clientId?, clientSecret?, signatureSecret?, merchant?: {name, …}, profiles?}',
      handle: order(AccountRequest, control.addAccount),
    },
  ];
}
