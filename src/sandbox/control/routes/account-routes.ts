import {z} from 'zod';
import {KraviaProfile} from '../../schemas/kravia-profile.ts';
import type {SandboxControl} from '../control.ts';
import {type ControlRoute, order, plainOrder} from './control-route.ts';

const AccountRequest = z.strictObject({
  accountId: z.string().regex(/^[PT]\d{8}$/, 'T or P and eight digits'),
  clientId: z.string().min(1).default('sandbox'),
  clientSecret: z.string().min(1).default('sandbox'),
  signatureSecret: z.string().default('sandbox-signature'),
  profiles: z.record(z.string(), KraviaProfile).default({default: {}}),
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
      takes: '{accountId, clientId?, clientSecret?, signatureSecret?, profiles?}',
      handle: order(AccountRequest, control.addAccount),
    },
  ];
}
