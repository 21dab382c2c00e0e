/** How a purchase plays out, chosen by the plus-tag of the buyer's e-mail address. */
export interface Scenario {
  /** What becomes of the authorization; absent: it succeeds. On hold ends a little later, in success or failure. */
  readonly authorization?: 'failed' | 'declined' | 'on_hold' | 'on_hold_failed';
  /** The identity check says no, whoever answers it. */
  readonly identity?: 'fails';
  /** Percentages of the invoice that the buyer pays, one payment after the other. */
  readonly payments?: readonly number[];
}

/**
 * The scenarios by tag: `kari+paid@example.no`. Dintero drives the payments by e-mail aliases too, but does not
 * publish them; the other five are the sandbox's own. Source: Dintero, Kravia test data.
 */
export const scenarios = {
  paid: {payments: [100]},
  partial: {payments: [50]},
  multi: {payments: [50, 30, 20]},
  multipartial: {payments: [30, 30]},
  failed: {authorization: 'failed'},
  declined: {authorization: 'declined'},
  onhold: {authorization: 'on_hold'},
  onholdfailed: {authorization: 'on_hold_failed'},
  bankidfail: {identity: 'fails'},
} as const satisfies Readonly<Record<string, Scenario>>;

/** The tag of a scenario that every sandbox knows. */
export type ScenarioName = keyof typeof scenarios;

/**
 * The scenario of an address. An address without a tag has that of the empty tag; where the table does not know the tag,
 * nothing special happens and nobody pays.
 */
export function scenarioOf(email: string, table: Readonly<Record<string, Scenario>>): Scenario {
  const tag = /\+([^+@]+)@/.exec(email)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(table, tag) ? (table[tag] ?? {}) : {};
}
