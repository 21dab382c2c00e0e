import {readPolicies, type SecurityPolicy} from './content-security-policy.ts';

/** What the page's own server says of it. */
export interface PageAnswer {
  /** Policies that are enforced, from the header and from the page's head. */
  readonly policies: readonly SecurityPolicy[];
  /** Policies that only report. */
  readonly reportOnly: readonly SecurityPolicy[];
  /** Whether the headers could be read. */
  readonly isRead: boolean;
  /** Milliseconds that this machine's clock is ahead of the server's; nothing when a cache answered. */
  readonly clockAhead?: number;
}

/** Milliseconds that the page's server may take to answer. */
const patience = 10_000;

/** Asks for the page's headers once more, without its content, and reads the policies in its head. */
export async function readPageAnswer(): Promise<PageAnswer> {
  const written = [...document.querySelectorAll<HTMLMetaElement>('head > meta[http-equiv]')]
    .filter(({httpEquiv}) => httpEquiv.toLowerCase() === 'content-security-policy')
    .flatMap(({content}) => readPolicies(content));
  try {
    const signal = AbortSignal.timeout(patience);
    const {headers} = await fetch(location.href, {method: 'HEAD', cache: 'no-store', signal});
    const sent = Date.parse(headers.get('date') ?? '');
    return {
      policies: [...written, ...readPolicies(headers.get('content-security-policy') ?? '')],
      reportOnly: readPolicies(headers.get('content-security-policy-report-only') ?? ''),
      isRead: true,
      ...(sent && !headers.has('age') && {clockAhead: Date.now() - sent}),
    };
  } catch {
    return {policies: written, reportOnly: [], isRead: false};
  }
}
