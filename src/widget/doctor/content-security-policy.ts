/**
 * Reads a page's content security policy, as far as the widget needs to know what it lets through.
 *
 * Source: W3C, Content Security Policy Level 3, sections 2.2, 6.7.2 and 6.8.
 */

/** One policy: source lists by the name of their directive. */
export type SecurityPolicy = ReadonlyMap<string, readonly string[]>;

/** The directives that are asked about, each with those that stand in for it. */
const fallbacks = {
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
} as const;

/** A directive that a request falls under. */
export type FetchDirective = keyof typeof fallbacks;

/** The policies of a header or of a `<meta>`: several are separated by commas, and all of them count. */
export function readPolicies(text: string): readonly SecurityPolicy[] {
  return text
    .split(',')
    .map(readPolicy)
    .filter((policy) => policy.size > 0);
}

function readPolicy(text: string): SecurityPolicy {
  const policy = new Map<string, readonly string[]>();
  for (const directive of text.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    const known = name.toLowerCase();
    if (known && !policy.has(known)) policy.set(known, sources);
  }
  return policy;
}

/** The list that a request is judged by; nothing when everything is allowed. */
export function sourcesFor(policy: SecurityPolicy, directive: FetchDirective): readonly string[] | undefined {
  return fallbacks[directive].map((name) => policy.get(name)).find(Boolean);
}

/**
 * Whether a page may load an address.
 *
 * @param self Address of the page.
 */
export function allows(policy: SecurityPolicy, directive: FetchDirective, address: URL, self: URL): boolean {
  const sources = sourcesFor(policy, directive);
  if (!sources) return true;
  if (directive === 'script-src' && sources.some((source) => /^'(nonce-|strict-dynamic')/i.test(source)))
    return true;
  return sources.some((source) => matches(source.toLowerCase(), address, self));
}

function matches(source: string, address: URL, self: URL): boolean {
  if (source === "'self'") return address.origin === self.origin || isUpgrade(self, address);
  if (source === '*') return /^(https?|wss?):$/.test(address.protocol) || address.protocol === self.protocol;
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return isScheme(source, address.protocol);
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z0-9+.-]*:)\/\/)?(\[[^\]]*\]|[^:/]+)(?::(\d+|\*))?(\/.*)?$/.exec(source) ?? [];
  return (
    isScheme(scheme ?? self.protocol, address.protocol) &&
    isHost(host, address.hostname) &&
    isPort(port, scheme, address) &&
    isPath(path, address.pathname)
  );
}

/** `http` lets `https` through too. */
function isScheme(wanted: string, protocol: string): boolean {
  return wanted === protocol || (wanted === 'http:' && protocol === 'https:');
}

function isUpgrade(self: URL, address: URL): boolean {
  return self.protocol === 'http:' && address.protocol === 'https:' && self.host === address.host;
}

function isHost(wanted: string, host: string): boolean {
  return wanted.startsWith('*') ? host.endsWith(wanted.slice(1)) : wanted === host;
}

function isPort(wanted: string | undefined, scheme: string | undefined, {port, protocol}: URL): boolean {
  if (wanted === '*') return true;
  const usual = {'http:': '80', 'https:': '443'}[protocol] ?? '';
  const actual = port || usual;
  return wanted === undefined
    ? port === ''
    : wanted === actual || (scheme !== 'https:' && wanted === '80' && actual === '443');
}

/** Before a redirect the path counts: exactly, or as a folder when it ends in a slash. */
function isPath(wanted: string, path: string): boolean {
  return (
    wanted === '' ||
    wanted === '/' ||
    (wanted.endsWith('/') ? path.toLowerCase().startsWith(wanted) : wanted === path.toLowerCase())
  );
}
