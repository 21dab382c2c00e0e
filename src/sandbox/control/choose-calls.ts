import type {JournalEntry} from './journal.ts';

/** Which calls of a journal somebody wants to see; absent: all of them. */
export interface CallChoice {
  readonly endpoint?: string | undefined;
  readonly failed?: boolean;
}

/** Whether a call was refused, or made to go wrong. */
export function isFailed({status = 0, fault}: JournalEntry): boolean {
  return status >= 400 || fault !== undefined;
}

/** The calls of a choice, in the journal's order. */
export function chooseCalls(
  entries: readonly JournalEntry[],
  {endpoint, failed = false}: CallChoice,
): JournalEntry[] {
  return entries.filter(
    (entry) => (endpoint === undefined || entry.endpoint === endpoint) && (!failed || isFailed(entry)),
  );
}
