import type {Finding} from './finding.ts';
import {findingText} from './report-text.ts';

/** Writes a finding to the console, on the level of its severity. The element stays out: it holds the order token. */
export function printFinding(found: Finding): void {
  const {severity} = found;
  console[severity === 'warning' ? 'warn' : severity](`invoice-checkout ${findingText(found)}`);
}
