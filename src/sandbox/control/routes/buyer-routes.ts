import {z} from 'zod';
import type {SandboxControl} from '../control.ts';
import {type ControlRoute, order} from './control-route.ts';

const AnswerRequest = z.strictObject({
  session_id: z.string(),
  answer: z.enum(['approve', 'abort', 'other_person', 'cancel']),
});

/** What buyers do on the checkout page, for tests that have no hands in its frame. */
export function buyerRoutes(control: SandboxControl): ControlRoute[] {
  return [
    {
      method: 'POST',
      path: '/answers',
      does: 'The buyer of an open session pays and answers BankID, or cancels, as on the checkout page.',
      takes: '{session_id, answer: "approve", "abort", "other_person" or "cancel"}',
      handle: order(AnswerRequest, ({session_id, answer}) => control.answer(session_id, answer), 404),
    },
  ];
}
