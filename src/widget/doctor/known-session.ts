import {members} from '../../checkout/members.ts';
import {visitKey} from '../../checkout/visit-key.ts';
import {textOf, type WidgetElement} from './widget-element.ts';

/** What a session that is open in this tab tells of the merchant's account. */
export interface KnownSession {
  /** Dintero's: account ids begin with `T` for test and `P` for production. */
  readonly isTest: boolean;
  /** Dintero's page, or the sandbox that plays it. */
  readonly checkout: URL;
}

const prefix = visitKey('');

/** The sessions that this tab knows of: those in frames, and those that a reload would go on with. */
export function knownSessions(widgets: readonly WidgetElement[]): readonly KnownSession[] {
  const framed = widgets.flatMap((element) =>
    [...element.querySelectorAll('iframe')].map(({src}) => readSession(sidOf(src), src)),
  );
  const kept = keptVisits().map((visit) => {
    const {session_id, checkout_endpoint} = members(members(visit).session);
    return readSession(session_id, checkout_endpoint);
  });
  return [...framed, ...kept].filter((session) => session !== undefined);
}

function readSession(id: unknown, checkout: unknown): KnownSession | undefined {
  const [, kind] = /^([TP])\d{8}\./.exec(textOf(id)) ?? [];
  return kind && URL.canParse(textOf(checkout))
    ? {isTest: kind === 'T', checkout: new URL(textOf(checkout))}
    : undefined;
}

function sidOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).searchParams.get('sid') : null;
}

function keptVisits(): readonly unknown[] {
  try {
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => JSON.parse(sessionStorage.getItem(key) ?? 'null'));
  } catch {
    return [];
  }
}
