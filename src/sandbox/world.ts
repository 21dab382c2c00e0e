import {type Callbacks, createCallbacks} from './callbacks/callbacks.ts';
import {type Clock, createClock} from './control/clock.ts';
import {createFaults, type Faults} from './control/faults.ts';
import {createJournal, type Journal} from './control/journal.ts';
import {createTimers, type Timers} from './control/timers.ts';
import {createTokens, type Tokens} from './control/tokens.ts';
import {createLedger, type Ledger} from './ledger/ledger.ts';
import type {Settings} from './settings.ts';

/** Everything one sandbox knows and can do apart from HTTP; each sandbox has its own. */
export interface World {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly tokens: Tokens;
  /** Those of Bolagsverket. */
  readonly registerTokens: Tokens;
  readonly ledger: Ledger;
  readonly callbacks: Callbacks;
  readonly faults: Faults;
  readonly journal: Journal;
}

/** Makes an empty world. */
export function createWorld(settings: Settings): World {
  const clock = createClock();
  const timers = createTimers(settings.speed);
  return {
    settings,
    clock,
    timers,
    tokens: createTokens(settings.expiresIn),
    registerTokens: createTokens(3600),
    ledger: createLedger(),
    callbacks: createCallbacks({settings, clock, timers}),
    faults: createFaults(),
    journal: createJournal(clock),
  };
}
