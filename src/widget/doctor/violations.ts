/** Something that the page's policy blocked: the directive, and of the address only its origin. */
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
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    note(effectiveDirective, blockedURI),
  );
  if (!('ReportingObserver' in globalThis)) return;
  const observer = new ReportingObserver(
    (reports) => {
      for (const {body} of reports) {
        const {effectiveDirective, blockedURL} = (body ?? {}) as unknown as Readonly<Record<string, unknown>>;
        note(String(effectiveDirective), String(blockedURL));
      }
    },
    {types: ['csp-violation'], buffered: true},
  );
  observer.observe();
}

/** What was noticed so far, each once. */
export function recordedViolations(): readonly Violation[] {
  return seen;
}

function note(directive: string, address: string): void {
  const blocked = URL.canParse(address) ? new URL(address).origin : address;
  if (!seen.some((one) => one.directive === directive && one.blocked === blocked))
    seen.push({directive, blocked});
}
