/** How bad a finding is: nothing can be bought, something does not work as meant, or only worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Everything that the doctor can find, by code. */
export const severities = {
  'missing-widget': 'info',
  'missing-backend': 'error',
  'missing-order': 'error',
  'object-attribute': 'error',
  'placeholder-attribute': 'error',
  'unknown-attribute': 'warning',
  'unknown-mode': 'warning',
  'unknown-product': 'warning',
  'unknown-country': 'warning',
  'unknown-locale': 'warning',
  'wrong-kind': 'error',
  'unknown-field': 'warning',
  'unknown-policy': 'warning',
  'unknown-message': 'warning',
  'offer-version': 'error',
  'offer-contract': 'error',
  'offer-mutated': 'warning',
  'nothing-payable': 'warning',
  'duplicate-order': 'warning',
  'two-copies': 'warning',
  'mixed-content': 'error',
  'backend-unreachable': 'error',
  'backend-cors': 'error',
  'backend-path': 'error',
  'backend-problem': 'error',
  'unknown-order': 'error',
  'test-account': 'warning',
  'live-account': 'warning',
  'mixed-accounts': 'error',
  'csp-frame': 'error',
  'csp-connect': 'error',
  'csp-script': 'error',
  'csp-trusted-types': 'error',
  'csp-report-only': 'warning',
  'csp-violation': 'warning',
  'csp-unread': 'info',
  'frame-sandbox': 'error',
  'page-framed': 'info',
  'storage-forbidden': 'info',
  'clock-skew': 'warning',
  'words-missing': 'error',
  'language-missing': 'info',
} as const satisfies Readonly<Record<string, Severity>>;

/** What was found, in a word that stays the same. */
export type FindingCode = keyof typeof severities;

/** One thing that is wrong, or worth knowing. Holds no token, no order reference and nothing of a shopper. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What is wrong, and why it matters. */
  readonly message: string;
  /** What to write or do instead. */
  readonly remedy: string;
  /** The element it is about. Left out when a finding is copied or written as JSON: the element knows its order token. */
  readonly element?: Element;
}

/** Puts a finding together. */
export function finding(code: FindingCode, message: string, remedy: string, element?: Element): Finding {
  const found: Finding = {code, severity: severities[code], message, remedy};
  return element ? Object.defineProperty(found, 'element', {value: element}) : found;
}
