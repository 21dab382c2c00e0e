import type {z} from 'zod';
import {type AuthorizedCall, createAuthorizedSend} from './authorized-send.ts';
import type {DinteroClientOptions} from './client.ts';
import {readAnswer} from './read-answer.ts';
import {retry} from './retry.ts';

/** How the client's calls reach Dintero. */
export interface DinteroCalls {
  /** Origin of the checkout API. */
  readonly checkoutUrl: string;
  /** Sends a request once, with the account's access token. */
  send(call: AuthorizedCall): Promise<Response>;
  /** Repeats what failed in passing; three tries in all when `attempts` is left out. */
  repeat<Value>(work: () => Promise<Value>, signal?: AbortSignal, attempts?: number): Promise<Value>;
  /**
   * Reads what is at a path of the checkout API, repeated where it failed in passing.
   *
   * @param what What is attempted, for the error: "read the session".
   */
  read<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    what: string,
    signal?: AbortSignal,
  ): Promise<z.infer<Schema>>;
}

const usualAttempts = 3;

/** Makes the way in which all calls of one client reach Dintero. */
export function createDinteroCalls(options: DinteroClientOptions & {readonly timeout: number}): DinteroCalls {
  const {checkoutUrl, sleep} = options;
  const send = createAuthorizedSend(options);
  const repeat: DinteroCalls['repeat'] = (work, signal, attempts = usualAttempts) =>
    retry(work, {attempts, ...(sleep && {sleep}), ...(signal && {signal})});
  return {
    checkoutUrl,
    send,
    repeat,
    read: (path, schema, what, signal) =>
      repeat(
        async () => readAnswer(await send({what, url: `${checkoutUrl}/v1/${path}`, signal}), schema, what),
        signal,
      ),
  };
}
