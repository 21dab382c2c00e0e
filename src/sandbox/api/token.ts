import {timingSafeEqual} from 'node:crypto';
import type {Handler} from 'hono';
import {z} from 'zod';
import type {Account} from '../account.ts';
import {errorAnswer} from '../http/error-answer.ts';
import {readJson} from '../http/read-json.ts';
import type {World} from '../world.ts';

const TokenRequest = z.strictObject({grant_type: z.literal('client_credentials'), audience: z.url()});

/**
 * `POST /v1/accounts/{account_id}/auth/token`: an access token for the client's name and secret, good for its
 * account alone. The audience is on `api.dintero.com` whatever host is called. A client or secret that nobody has
 * is refused with 401, another account or audience than the client's with 403. Source: Dintero, get token.
 */
export function tokenHandler({settings, tokens}: World): Handler {
  return async (c) => {
    const credentials = /^Basic (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    const known = settings.accounts.filter((account) => isClient(account, credentials));
    if (known.length === 0) return errorAnswer(401, 'Unknown client or wrong secret', {code: 'UNAUTHORIZED'});
    const account = known.find(({accountId}) => accountId === c.req.param('account_id'));
    if (account === undefined)
      return errorAnswer(403, 'The client is not one of this account', {code: 'FORBIDDEN'});
    const body = await readJson(c.req, TokenRequest);
    if (!body.ok) return body.issue;
    const audience = `https://api.dintero.com/v1/accounts/${account.accountId}`;
    if (body.value.audience !== audience)
      return errorAnswer(403, `audience must be ${audience}`, {code: 'FORBIDDEN'});
    const {expiresIn: expires_in} = tokens;
    return c.json({access_token: tokens.issue(account.accountId), token_type: 'Bearer', expires_in});
  };
}

function isClient({clientId, clientSecret}: Account, credentials: string): boolean {
  const sent = Buffer.from(credentials, 'base64');
  const known = Buffer.from(`${clientId}:${clientSecret}`);
  return sent.length === known.length && timingSafeEqual(sent, known);
}
