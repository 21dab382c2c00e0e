import {type Callbacks, createCallbacks} from './callbacks/callbacks.ts';
import {type Clock, createClock} from './control/clock.ts';
import {createFaults, type Faults} from './control/faults.ts';
import {createJournal, type Journal} from './control/journal.ts';
import {createTimeline, type Timeline} from './control/timeline.ts';
import {createTokens, type Tokens} from './control/tokens.ts';
import {doJob, type Job} from './jobs.ts';
import {createLedger, type Ledger} from './ledger/ledger.ts';
import type {Settings} from './settings.ts';
import {createWebhooks, type Webhooks} from './webhooks/webhooks.ts';

/** Everything one sandbox knows and can do apart from HTTP; each sandbox has its own. */
export interface World {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly timeline: Timeline<Job>;
  readonly tokens: Tokens;
  /** Those of Bolagsverket. */
  readonly registerTokens: Tokens;
  readonly ledger: Ledger;
  /** What is sent by them goes to the subscribers of webhooks, too. */
  readonly callbacks: Callbacks;
  readonly webhooks: Webhooks;
  readonly faults: Faults;
  readonly journal: Journal;
}

/** Makes an empty world. */
export function createWorld(settings: Settings): World {
  const clock = createClock();
  const timeline: Timeline<Job> = createTimeline(clock, settings.speed, (job) => doJob(world, job));
  const callbacks = createCallbacks({settings, clock, timeline});
  const webhooks = createWebhooks({settings, clock, timeline});
  const world: World = {
    settings,
    clock,
    timeline,
    tokens: createTokens(settings.expiresIn),
    registerTokens: createTokens(3600),
    ledger: createLedger(),
    callbacks: {
      ...callbacks,
      send(notice) {
        callbacks.send(notice);
        webhooks.send(notice);
      },
    },
    webhooks,
    faults: createFaults(),
    journal: createJournal(clock),
  };
  return world;
}
