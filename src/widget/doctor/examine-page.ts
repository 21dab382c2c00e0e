import {checkAccounts} from './check-accounts.ts';
import {checkBackend} from './check-backend.ts';
import {checkCopies} from './check-copies.ts';
import {checkDuplicates} from './check-duplicates.ts';
import {checkPolicy, type PolicyNeeds} from './check-policy.ts';
import {checkSurroundings} from './check-surroundings.ts';
import {checkUse} from './check-use.ts';
import {checkViolations} from './check-violations.ts';
import {checkWords} from './check-words.ts';
import {type Finding, finding} from './finding.ts';
import {knownSessions} from './known-session.ts';
import {loadMessageKeys} from './message-keys.ts';
import {type PageAnswer, readPageAnswer} from './page-answer.ts';
import {policyNeeds} from './policy-needs.ts';
import {findWidgets} from './widget-element.ts';

/** Looks at everything on the page that the widget depends on. Asks the page's server and the backend, and changes nothing. */
export async function examinePage(widget: CustomElementConstructor): Promise<readonly Finding[]> {
  const widgets = findWidgets();
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  const words = await Promise.all(widgets.map(checkWords));
  const answer = await readPageAnswer();
  const messageKeys = await loadMessageKeys().catch(() => undefined);
  const sessions = knownSessions(widgets);
  const needs = policyNeeds(widgets, sessions);
  const backends = await Promise.all(widgets.map(checkBackend));
  return withoutRepeats([
    ...checkCopies(widget),
    ...(widgets.length > 0 ? [] : [noWidget()]),
    ...widgets.flatMap((element) => checkUse(element, messageKeys)),
    ...checkDuplicates(widgets),
    ...backends.flat(),
    ...words.flat(),
    ...checkPolicies(answer, needs),
    ...checkAccounts(sessions, location.href),
    ...checkSurroundings(answer),
  ]);
}

function noWidget(): Finding {
  return finding(
    'missing-widget',
    'No <invoice-checkout> or <invoice-return> is on this page now, so only the page itself was examined.',
    'Ask again once it is there: customElements.get("invoice-checkout").doctor().',
  );
}

function checkPolicies({policies, reportOnly, isRead}: PageAnswer, needs: PolicyNeeds): readonly Finding[] {
  const origins = [...needs.checkouts, ...needs.backends, needs.script].map(({origin}) => origin);
  const planned = reportOnly.flatMap((policy) => checkPolicy(policy, needs));
  return [
    ...policies.flatMap((policy) => checkPolicy(policy, needs)),
    ...planned.map(({message, remedy}) =>
      finding('csp-report-only', `Reported now, blocked once enforced: ${message}`, remedy),
    ),
    ...checkViolations(origins),
    ...(isRead ? [] : [unread()]),
  ];
}

function unread(): Finding {
  return finding(
    'csp-unread',
    'The page’s own headers could not be read, so its content-security-policy was judged from its head alone.',
    "Allow connect-src 'self' while you look for a fault, or read the header in the browser’s tools.",
  );
}

function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({message, element}, at) =>
      findings.findIndex((other) => other.message === message && other.element === element) === at,
  );
}
