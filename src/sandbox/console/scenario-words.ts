import type {Scenario} from '../kravia/scenario.ts';

const decisions = {
  failed: 'the authorization fails',
  declined: 'Kravia declines the buyer',
  on_hold: 'on hold first, then authorized',
  on_hold_failed: 'on hold first, then failed',
} as const;

/** A scenario in a few words. */
export function scenarioWords({authorization, identity, payments = []}: Scenario): string {
  const parts = [
    ...(authorization ? [decisions[authorization]] : []),
    ...(identity ? ['the identity check says no'] : []),
    ...(payments.length > 0 ? [`pays ${payments.map((share) => `${share} %`).join(', then ')}`] : []),
  ];
  return parts.join('; ') || 'nothing special happens';
}
