import type {Finding, Severity} from './finding.ts';

const marks: Readonly<Record<Severity, string>> = {error: '✗', warning: '!', info: 'i'};

/** One finding, as a colleague would put it: what is wrong and why it matters, then what to write instead. */
export function findingText({code, severity, message, remedy}: Finding): string {
  return `${marks[severity]} ${message}\n  → ${remedy}\n  (${code})`;
}

/** The first line of a report. */
export function reportTitle(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter((found) => found.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors + warnings === 0) return 'invoice-checkout doctor: healthy.';
  return `invoice-checkout doctor: ${amount(errors, 'error')}, ${amount(warnings, 'warning')}.`;
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
