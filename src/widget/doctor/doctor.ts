import type {LitElement} from 'lit';
import {attend} from './attend.ts';
import type {Finding} from './finding.ts';
import {report} from './report.ts';

/**
 * Examines the page and prints a report.
 *
 * @param widget The class whose copy of the script this is.
 * @param byItself Nobody called: only a page of a developer is watched, and only one that asks for it is reported on.
 */
export function doctor(widget: typeof LitElement, byItself: boolean): Promise<readonly Finding[]> {
  return byItself ? attend(widget) : report(widget);
}
