import {fail, ok, type Result} from '../../domain/result.ts';
import type {RegisterError} from './register-error.ts';

/** Why a register is not asked now, and for how many seconds. */
export interface RegisterClosed {
  readonly why: 'resting' | 'too_many';
  readonly seconds: number;
}

/** Keeps a register from being asked too often, or while it is down. */
export interface RegisterGate {
  /** Counts a look-up, if one may be made now. */
  enter(): Result<undefined, RegisterClosed>;
  succeeded(): void;
  /** Leaves the register alone for a while: as long as it asked for, or longer with every failure. */
  failed(error: RegisterError): void;
}

const minute = 60_000;
/** Seconds that a register is left alone at most; one that asks for more is asked again all the same. */
export const longestRest = 600;
const longestRestUnasked = 60;

/**
 * A gate that lets so many look-ups a minute through. One failure alone closes nothing; with the second in a row it
 * closes for a second, then for three, seven, and so on up to a minute.
 *
 * @param now Milliseconds since 1970.
 */
export function createRegisterGate(lookUpsPerMinute: number, now: () => number): RegisterGate {
  let failures = 0;
  let restsUntil = 0;
  let minuteEnds = 0;
  let lookUps = 0;

  return {
    enter() {
      const time = now();
      if (time < restsUntil) return fail({why: 'resting', seconds: Math.ceil((restsUntil - time) / 1000)});
      if (time >= minuteEnds) {
        minuteEnds = time + minute;
        lookUps = 0;
      }
      lookUps += 1;
      return lookUps > lookUpsPerMinute
        ? fail({why: 'too_many', seconds: Math.ceil((minuteEnds - time) / 1000)})
        : ok(undefined);
    },
    succeeded() {
      failures = 0;
    },
    failed({code, retryAfter = code === 'rate_limited' ? longestRestUnasked : 0}) {
      // Look-ups that were under way together fail together, and count once.
      if (now() >= restsUntil) failures += 1;
      const unasked = Math.min(2 ** (failures - 1) - 1, longestRestUnasked);
      const rest = Math.min(Math.max(retryAfter, unasked), longestRest) * 1000;
      restsUntil = Math.max(restsUntil, now() + rest);
    },
  };
}
