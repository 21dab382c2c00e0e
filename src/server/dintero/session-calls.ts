import {Session, SessionCreated} from './answers.ts';
import type {DinteroCalls} from './calls.ts';
import {readAnswer} from './read-answer.ts';
import type {SessionBody} from './session-body.ts';

/** The calls about sessions. */
export interface SessionCalls {
  /**
   * Opens a session. Repeated once when no answer came: a session whose address nobody was given can be paid by
   * nobody and expires by itself.
   */
  createSession(body: SessionBody, signal?: AbortSignal): Promise<SessionCreated>;
  readSession(id: string, signal?: AbortSignal): Promise<Session>;
  /** Ends a session; Dintero voids what was authorized in it. Only the session as an answer says that it was done. */
  cancelSession(id: string, signal?: AbortSignal): Promise<void>;
}

/** Makes the calls about sessions. */
export function createSessionCalls({checkoutUrl, send, repeat, read}: DinteroCalls): SessionCalls {
  return {
    createSession(body, signal) {
      const what = 'open a session';
      const url = `${checkoutUrl}/v1/sessions-profile?include_session=true`;
      const headers = {'dintero-feature-toggles': 'strict-session-amounts'};
      const call = {what, url, method: 'POST', headers, body, signal} as const;
      return repeat(async () => readAnswer(await send(call), SessionCreated, what), signal, 2);
    },
    readSession: (id, signal) =>
      read(`sessions/${encodeURIComponent(id)}`, Session, 'read the session', signal),
    async cancelSession(id, signal) {
      const what = 'cancel the session';
      const url = `${checkoutUrl}/v1/sessions/${encodeURIComponent(id)}/cancel`;
      const answer = await repeat(() => send({what, url, method: 'POST', signal}), signal);
      await readAnswer(answer, Session, what);
    },
  };
}
