import {type Finding, finding} from './finding.ts';
import type {PageAnswer} from './page-answer.ts';

/** What Dintero's page needs of the frame that the shop's page itself stands in. */
const permissions = ['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-popups'];

/** Milliseconds: an order token and a session live for hours, so minutes do not matter. */
const tolerated = 5 * 60_000;

/** Where the page stands: in a frame, without storage, on a machine with a wrong clock. */
export function checkSurroundings({policies, clockAhead = 0}: PageAnswer): readonly Finding[] {
  const limits = [frameSandbox(), ...policies.map((policy) => policy.get('sandbox'))];
  return [
    ...limits.flatMap((sandbox) => (sandbox ? checkSandbox(sandbox) : [])),
    ...(globalThis.top === globalThis.self ? [] : [framed()]),
    ...(canStore() ? [] : [noStorage()]),
    ...(Math.abs(clockAhead) > tolerated ? [wrongClock(clockAhead)] : []),
  ];
}

/** What a sandbox does not permit, though Dintero's page inside needs it. */
export function checkSandbox(permitted: readonly string[]): readonly Finding[] {
  const missing = permissions.filter((permission) => !permitted.includes(permission));
  if (missing.length === 0) return [];
  return [
    finding(
      'frame-sandbox',
      `The page stands in a sandbox without ${missing.join(', ')}, and Dintero’s page inherits that: identity checks fail.`,
      `Permit them: sandbox="${[...new Set([...permitted, ...missing])].join(' ')}", or leave the sandbox out.`,
    ),
  ];
}

/** Only a frame of the same origin shows its sandbox; a page without an origin shows that it was taken, unless it is a file. */
function frameSandbox(): readonly string[] | undefined {
  try {
    const frame = globalThis.frameElement;
    if (frame?.hasAttribute('sandbox'))
      return (frame.getAttribute('sandbox') ?? '').split(/\s+/).filter(Boolean);
  } catch {
    // The frame belongs to another origin.
  }
  return globalThis.origin === 'null' && location.protocol !== 'file:'
    ? permissions.filter((name) => name !== 'allow-same-origin')
    : undefined;
}

function framed(): Finding {
  return finding(
    'page-framed',
    'The page is itself in a frame: with mode="redirect" Dintero’s page opens inside of it.',
    'Open the checkout as a page of its own, or use mode="embedded".',
  );
}

function canStore(): boolean {
  try {
    return Boolean(sessionStorage);
  } catch {
    return false;
  }
}

function noStorage(): Finding {
  return finding(
    'storage-forbidden',
    'The browser lets this page store nothing: a reload forgets what was filled in. Everything else works.',
    'Nothing to do for a shop; a frame of another origin may need allow-same-origin.',
  );
}

function wrongClock(clockAhead: number): Finding {
  const minutes = Math.round(Math.abs(clockAhead) / 60_000);
  return finding(
    'clock-skew',
    `This machine’s clock is ${minutes} minutes ${clockAhead > 0 ? 'ahead of' : 'behind'} the page’s server: dates and expiry look wrong here.`,
    'Set the clock of whichever of the two is wrong.',
  );
}
