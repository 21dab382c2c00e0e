import {timingSafeEqual} from 'node:crypto';
import type {Handler} from 'hono';
import {z} from 'zod';
import {errorAnswer} from '../http/error-answer.ts';
import {readJson} from '../http/read-json.ts';
import type {World} from '../world.ts';

const TokenRequest = z.strictObject({grant_type: z.literal('client_credentials'), audience: z.url()});

/**
 * `POST /v1/accounts/{account_id}/auth/token`: an access token for the client's name and secret. The audience is
 * on `api.dintero.com` whatever host is called. Source: Dintero, get token.
 */
export function tokenHandler({settings, tokens}: World): Handler {
  const {accountId, clientId, clientSecret} = settings;
  return async (c) => {
    const credentials = /^Basic (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    const sent = Buffer.from(credentials, 'base64');
    const known = Buffer.from(`${clientId}:${clientSecret}`);
    const authentic = sent.length === known.length && timingSafeEqual(sent, known);
    if (!authentic || c.req.param('account_id') !== accountId)
      return errorAnswer(401, 'Unknown account or client, or wrong secret', {code: 'UNAUTHORIZED'});
    const body = await readJson(c.req, TokenRequest);
    if (!body.ok) return body.issue;
    if (body.value.audience !== `https://api.dintero.com/v1/accounts/${accountId}`)
      return errorAnswer(400, `audience must be https://api.dintero.com/v1/accounts/${accountId}`);
    return c.json({access_token: tokens.issue(), token_type: 'Bearer', expires_in: tokens.expiresIn});
  };
}
