import {createAccessToken} from './access-token.ts';
import {TokenAnswer} from './answers.ts';
import type {DinteroClientOptions} from './client.ts';
import {DinteroError} from './dintero-error.ts';
import {connectionError, type DinteroRequest, sendToDintero} from './dintero-request.ts';
import {readAnswer} from './read-answer.ts';
import {retry} from './retry.ts';
import {systemHeaders} from './system-headers.ts';

/** A request that is sent with the account's access token. */
export type AuthorizedCall = Omit<DinteroRequest, 'headers' | 'timeout'> & {
  readonly headers?: Readonly<Record<string, string>>;
};

/** Makes the way to send requests with the account's access token; one that Dintero no longer takes is replaced once. */
export function createAuthorizedSend(
  options: DinteroClientOptions & {readonly timeout: number},
): (call: AuthorizedCall) => Promise<Response> {
  const {accountId, apiUrl, fetch, timeout} = options;
  const patience = {attempts: 2, ...(options.sleep && {sleep: options.sleep})};
  const token = createAccessToken(() => retry(fetchToken, patience), options.now);

  async function fetchToken() {
    const what = 'fetch an access token';
    const url = `${apiUrl}/v1/accounts/${accountId}/auth/token`;
    const authorization = `Basic ${btoa(`${options.clientId}:${options.clientSecret}`)}`;
    // The audience names the account on Dintero's own host, wherever the request itself goes.
    const audience = `https://api.dintero.com/v1/accounts/${accountId}`;
    const body = {grant_type: 'client_credentials', audience};
    const headers = {...systemHeaders, authorization};
    const answer = await sendToDintero(fetch, {what, url, method: 'POST', headers, body, timeout});
    return readAnswer(answer, TokenAnswer, what);
  }

  return async function send(call) {
    const sendWith = (bearer: string) => {
      const headers = {...systemHeaders, ...call.headers, authorization: `Bearer ${bearer}`};
      return sendToDintero(fetch, {...call, headers, timeout});
    };
    const bearer = await unlessAborted(token.get(), call);
    try {
      return await sendWith(bearer);
    } catch (error) {
      if (!(error instanceof DinteroError && error.status === 401)) throw error;
      token.drop(bearer);
      return sendWith(await unlessAborted(token.get(), call));
    }
  };
}

/** A token that many wait for is fetched on when one of them has no more time. */
async function unlessAborted(token: Promise<string>, {what, signal}: AuthorizedCall): Promise<string> {
  if (signal === undefined) return token;
  const over = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => reject(connectionError(what, signal.reason));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, {signal: over.signal});
  });
  return Promise.race([token, aborted]).finally(() => over.abort());
}
