import {members} from '../../checkout/members.ts';

/** Something that the page's policy blocked: the directive, and of the address only its origin; `lit-html` is the drawing. */
export interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

const seen: Violation[] = [];
let recording = false;

/** Begins to notice what the policy blocks, with what it blocked before, as far as the browser remembers it. */
export function recordViolations(): void {
  if (recording) return;
  recording = true;
  document.addEventListener('securitypolicyviolation', (event) => note(event.blockedURI, event));
  if (!('ReportingObserver' in globalThis)) return;
  const observer = new ReportingObserver(
    (reports) => {
      for (const {body} of reports) note(String(members(body).blockedURL), members(body));
    },
    {types: ['csp-violation'], buffered: true},
  );
  observer.observe();
}

/** What was noticed so far, each once. */
export function recordedViolations(): readonly Violation[] {
  return seen;
}

/** What both the event and the report tell of a violation. Source: W3C, Content Security Policy Level 3, section 5. */
interface ViolationFacts {
  readonly effectiveDirective?: unknown;
  readonly disposition?: unknown;
  /** The name of a trusted type that was refused. */
  readonly sample?: unknown;
}

function note(address: string, {effectiveDirective, disposition, sample}: ViolationFacts): void {
  if (disposition === 'report') return;
  const directive = String(effectiveDirective);
  const isDrawing = address === 'trusted-types-policy' && sample === 'lit-html';
  const blocked = isDrawing ? 'lit-html' : URL.canParse(address) ? new URL(address).origin : address;
  if (!seen.some((one) => one.directive === directive && one.blocked === blocked))
    seen.push({directive, blocked});
}
