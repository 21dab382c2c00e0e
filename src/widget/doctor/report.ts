import {examinePage} from './examine-page.ts';
import type {Finding} from './finding.ts';
import {printFinding} from './print-finding.ts';
import {reportTitle} from './report-text.ts';
import {recordViolations} from './violations.ts';

/** Examines the page, prints a report to the console and answers what it found. */
export async function report(widget: CustomElementConstructor): Promise<readonly Finding[]> {
  recordViolations();
  const findings = await examinePage(widget);
  console.info(reportTitle(findings));
  for (const found of findings) printFinding(found);
  return findings;
}
