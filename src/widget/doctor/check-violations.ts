import {type Finding, finding} from './finding.ts';
import {recordedViolations} from './violations.ts';

/** The directives that the widget's own requests and its drawing fall under. */
const concerning = /^(frame-src|connect-src|script-src(-elem)?|trusted-types)$/;

/**
 * What the policy has blocked already and concerns the widget: something of an origin that it needs, or the drawing
 * itself. What other scripts of the page ran into is left to them, and so is the doctor's own look at the page.
 *
 * @param origins Origins that the widget needs: its script's, the backend's, Dintero's.
 */
export function checkViolations(origins: readonly string[]): readonly Finding[] {
  return recordedViolations()
    .filter(({directive}) => concerning.test(directive))
    .filter(({blocked}) => origins.includes(blocked) || blocked === 'lit-html')
    .filter(({directive, blocked}) => directive !== 'connect-src' || blocked !== globalThis.origin)
    .map(({directive, blocked}) =>
      finding(
        'csp-violation',
        `The page’s content-security-policy has blocked something of ${blocked} (${directive}).`,
        `Let it through if it is the widget’s: ${directive} ${blocked}`,
      ),
    );
}
