import type {Endpoint} from '../http/endpoints.ts';

/**
 * What goes wrong with a call: an HTTP status instead of the answer, `drop` (the connection ends before the call
 * is looked at), `lost-answer` (the call does its work, then the connection ends) or `timeout` (no answer ever).
 */
export type Fault = number | 'drop' | 'lost-answer' | 'timeout';

/** A fault that waits for the next calls. */
export interface PlannedFault {
  readonly endpoint: Endpoint;
  readonly fault: Fault;
  readonly times: number;
}

/** The faults and delays that are set. */
export interface FaultsState {
  readonly planned: readonly PlannedFault[];
  readonly delays: readonly (readonly [Endpoint, milliseconds: number])[];
}

/** Trouble on demand. */
export interface Faults {
  readonly planned: readonly PlannedFault[];
  /** Makes the next calls of an endpoint fail. */
  failNext(endpoint: Endpoint, fault: Fault, times?: number): void;
  /** Makes every call of an endpoint wait so many milliseconds; 0 ends it. */
  delay(endpoint: Endpoint, milliseconds: number): void;
  delayOf(endpoint: Endpoint): number;
  /** The fault for this call, used up. */
  take(endpoint: Endpoint): Fault | undefined;
  /** Ends all faults and delays. */
  clear(): void;
  save(): FaultsState;
  load(state: FaultsState): void;
}

/** No faults yet. */
export function createFaults(): Faults {
  const planned: {endpoint: Endpoint; fault: Fault; times: number}[] = [];
  const delays = new Map<Endpoint, number>();
  return {
    planned,
    failNext(endpoint, fault, times = 1) {
      planned.push({endpoint, fault, times});
    },
    delay(endpoint, milliseconds) {
      delays.set(endpoint, milliseconds);
    },
    delayOf: (endpoint) => delays.get(endpoint) ?? 0,
    take(endpoint) {
      const next = planned.find((candidate) => candidate.endpoint === endpoint);
      if (next === undefined) return undefined;
      next.times -= 1;
      if (next.times <= 0) planned.splice(planned.indexOf(next), 1);
      return next.fault;
    },
    clear() {
      planned.length = 0;
      delays.clear();
    },
    save: () => ({planned, delays: [...delays]}),
    load(state) {
      planned.splice(0, planned.length, ...state.planned.map((fault) => ({...fault})));
      delays.clear();
      for (const [endpoint, milliseconds] of state.delays) delays.set(endpoint, milliseconds);
    },
  };
}
