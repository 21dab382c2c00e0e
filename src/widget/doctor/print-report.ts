import type {Finding, Severity} from './finding.ts';

const marks: Readonly<Record<Severity, string>> = {error: '✗', warning: '!', info: 'i'};

/** Writes a report to the console: how much was found, then each finding. */
export function printReport(findings: readonly Finding[]): void {
  console.info(`invoice-checkout doctor: ${summaryOf(findings)}.`);
  for (const found of findings) printFinding(found);
}

/**
 * Writes a finding to the console, on the level of its severity, as a colleague would put it: what is wrong and why it
 * matters, then what to write instead. The element stays out: it holds the order token.
 */
export function printFinding({code, severity, message, remedy}: Finding): void {
  const level = severity === 'warning' ? 'warn' : severity;
  console[level](`invoice-checkout ${marks[severity]} ${message}\n  → ${remedy}\n  (${code})`);
}

function summaryOf(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter((found) => found.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors + warnings === 0) return 'healthy';
  return `${amount(errors, 'error')}, ${amount(warnings, 'warning')}`;
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
