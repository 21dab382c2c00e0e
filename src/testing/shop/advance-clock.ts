import type {ClockStep, Sandbox} from '../../sandbox.ts';
import type {UnderWay} from './under-way.ts';

const hour = 3_600_000;

/**
 * Moves the sandbox's clock from one thing that falls due to the next, and waits at each until the shop has answered what
 * it was told: in the shop, too, everything then happens on its own day.
 */
export async function advanceClock(
  sandbox: Sandbox,
  callbacks: UnderWay,
  {days = 0, hours = 0}: ClockStep,
): Promise<void> {
  const now = () => sandbox.now().getTime();
  const end = now() + (days * 24 + hours) * hour;
  const due = () => sandbox.save().pending.find(({at}) => at <= end);
  const moveTo = (instant: number) => sandbox.advance({hours: Math.max(0, instant - now()) / hour});
  await callbacks.done();
  for (let next = due(); next !== undefined; next = due()) {
    moveTo(next.at);
    await callbacks.done();
  }
  moveTo(end);
}
