import type {LitElement} from 'lit';
import {examinePage} from './examine-page.ts';
import type {Finding} from './finding.ts';
import {asksForDoctor, isDevelopment} from './is-development.ts';
import {printReport} from './print-report.ts';
import {recordViolations} from './violations.ts';
import {waitFor} from './wait-for.ts';
import {watchUse} from './watch-use.ts';
import {findWidgets} from './widget-element.ts';

/**
 * Examines the page, prints a report to the console and answers what it found.
 *
 * @param widget The class whose copy of the script this is.
 * @param byItself Nobody called: only a page of a developer is watched, and only one that asks for it is reported on.
 */
export async function doctor(widget: typeof LitElement, byItself: boolean): Promise<readonly Finding[]> {
  const asked = asksForDoctor(location.href);
  if (!byItself) return report(widget);
  if (!asked && !isDevelopment(location.href)) return [];
  recordViolations();
  const findings = asked ? await reportOnceBuilt(widget) : [];
  await watchUse(widget, findings);
  return findings;
}

async function report(widget: typeof LitElement): Promise<readonly Finding[]> {
  recordViolations();
  const findings = await examinePage(widget);
  printReport(findings);
  return findings;
}

/** Applications add their widget some time after the page has loaded. */
async function reportOnceBuilt(widget: typeof LitElement): Promise<readonly Finding[]> {
  await waitFor(() => document.readyState === 'complete', Number.POSITIVE_INFINITY);
  await waitFor(() => findWidgets().length > 0);
  return report(widget);
}
