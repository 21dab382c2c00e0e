import {allows, type FetchDirective, type SecurityPolicy, sourcesFor} from './content-security-policy.ts';
import {type Finding, type FindingCode, finding} from './finding.ts';

/** What the widget loads, and from where. */
export interface PolicyNeeds {
  /** Of the page’s origin, which a frame without an address (`srcdoc`) has from its parent. */
  readonly page: URL;
  /** Dintero's page: one of these is framed. None when the page shows no frame. */
  readonly checkouts: readonly URL[];
  /** The sandbox may play Dintero, at some address of this machine. */
  readonly maybeSandbox: boolean;
  readonly backends: readonly URL[];
  /**
   * Where the parts of the script come from. Some bundlers write a file’s address here, which says nothing; of the
   * classic script it is one too, as that has no parts.
   */
  readonly script: URL;
}

/** What a policy will block of the widget. */
export function checkPolicy(policy: SecurityPolicy, needs: PolicyNeeds): readonly Finding[] {
  const {page, checkouts, maybeSandbox, backends, script} = needs;
  const blocks = (directive: FetchDirective, address: URL) => !allows(policy, directive, address, page);
  const found: Finding[] = [];
  const add = (code: FindingCode, name: string, origin: string, so: string) => {
    const message = `The page’s content-security-policy does not let ${origin} through (${name}), so ${so}.`;
    found.push(finding(code, message, `Add it: ${name} ${origin}`));
  };
  const [checkout] = checkouts;
  const isReady = maybeSandbox && framesThisMachine(policy);
  if (checkout && !isReady && checkouts.every((address) => blocks('frame-src', address))) {
    add('csp-frame', 'frame-src', checkout.origin, 'Dintero’s page stays empty in its frame');
  }
  for (const origin of blockedOrigins(backends, (address) => blocks('connect-src', address))) {
    add('csp-connect', 'connect-src', sourceOf(origin, page), 'the widget cannot ask your backend');
  }
  if (script.protocol !== 'file:' && blocks('script-src', script)) {
    add('csp-script', 'script-src', sourceOf(script.origin, page), 'the parts that load later do not come');
  }
  if (refusesTypes(policy)) {
    const message =
      'The page’s content-security-policy allows no trusted type named lit-html, so nothing is drawn.';
    found.push(finding('csp-trusted-types', message, 'Add it: trusted-types lit-html'));
  }
  return found;
}

function blockedOrigins(addresses: readonly URL[], isBlocked: (address: URL) => boolean): readonly string[] {
  return [...new Set(addresses.filter(isBlocked).map(({origin}) => origin))];
}

function framesThisMachine(policy: SecurityPolicy): boolean {
  return (sourcesFor(policy, 'frame-src') ?? []).some((source) =>
    /localhost|127\.0\.0\.1|\[::1\]/.test(source),
  );
}

function sourceOf(origin: string, page: URL): string {
  return origin === page.origin ? "'self'" : origin;
}

/** The directive alone limits which types may be made. Source: W3C, Trusted Types, `trusted-types`. */
function refusesTypes(policy: SecurityPolicy): boolean {
  const names = policy.get('trusted-types');
  return names !== undefined && !names.includes('lit-html') && !names.includes('*');
}
