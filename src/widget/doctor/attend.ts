import type {LitElement} from 'lit';
import type {Finding} from './finding.ts';
import {asksForDoctor, isDevelopment} from './is-development.ts';
import {report} from './report.ts';
import {recordViolations} from './violations.ts';
import {watchUse} from './watch-use.ts';

/** What a page does by itself: it is watched where developers look at it, and reported on when its address asks for it. */
export async function attend(widget: typeof LitElement): Promise<readonly Finding[]> {
  const asked = asksForDoctor(location.href);
  if (!asked && !isDevelopment(location.href)) return [];
  recordViolations();
  if (asked) await loaded();
  const findings = asked ? await report(widget) : [];
  await watchUse(widget, findings);
  return findings;
}

/** Until the page has everything that it is made of. */
async function loaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
}
