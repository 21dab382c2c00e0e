import {type Finding, finding} from './finding.ts';
import {isDevelopment} from './is-development.ts';
import type {KnownSession} from './known-session.ts';

/**
 * Test and production mixed up. A page shows which account its backend uses once it has opened a session.
 *
 * @param page Address of the page.
 *
 * Source: Dintero, authentication: the same hosts serve both, and the account id says which it is.
 */
export function checkAccounts(sessions: readonly KnownSession[], page: string): readonly Finding[] {
  const atHome = isDevelopment(page);
  const found: Finding[] = [];
  if (sessions.some(({isTest}) => isTest) && sessions.some(({isTest}) => !isTest)) {
    found.push(
      finding(
        'mixed-accounts',
        'In this tab one session was opened with a test account of Dintero and another with a production account.',
        'Let all backends of one shop use one account; close the tab when you have switched.',
      ),
    );
  }
  if (sessions.some(({isTest, checkout}) => !isTest && isTestCheckout(checkout))) {
    found.push(
      finding(
        'mixed-accounts',
        'A production account (P…) is used with a checkout page that is for tests: its sessions are not known there.',
        'Leave apiUrl and checkoutUrl out of the backend’s options with a production account.',
      ),
    );
  }
  if (!atHome && sessions.some(({isTest}) => isTest)) {
    found.push(
      finding(
        'test-account',
        'This page is on a public address and sells with a test account of Dintero (T…): no invoice is real.',
        'Right for a staging site. For customers give the backend the production account (P…) with its own credentials.',
      ),
    );
  }
  if (atHome && sessions.some(({isTest}) => !isTest)) {
    found.push(
      finding(
        'live-account',
        'This page runs on a developer’s machine with a production account of Dintero (P…): its invoices are real.',
        'Give the backend your test account (T…), or the sandbox.',
      ),
    );
  }
  return found;
}

function isTestCheckout({href, hostname}: URL): boolean {
  return isDevelopment(href) || hostname === 'checkout.test.dintero.com';
}
