/** What `invoice-checkout issue` ends with. */
export const exitCodes = {
  /** Every line has its invoice. */
  allInvoiced: 0,
  someNot: 1,
  /** Arguments, environment or input that cannot be used; nothing was tried. */
  usage: 2,
  /** Interrupted, or given up before the end. */
  stopped: 3,
} as const;
