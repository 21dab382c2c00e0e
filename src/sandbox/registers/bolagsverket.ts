import {randomUUID} from 'node:crypto';
import type {Handler, MiddlewareHandler} from 'hono';
import {z} from 'zod';
import type {Environment} from '../http/environment.ts';
import {withLuhnDigit} from '../kravia/check-digits.ts';
import type {Settings} from '../settings.ts';
import type {World} from '../world.ts';
import {organisationsJson, unknownJson} from './bolagsverket-json.ts';
import {swedishCompanies} from './swedish-companies.ts';

/** `POST /oauth2/token`: client credentials in the form or as HTTP Basic. */
export function bolagsverketTokenHandler({settings, registerTokens}: World): Handler<Environment> {
  return async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const encoded = /^Basic (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
    const basic = Buffer.from(encoded, 'base64').toString();
    const sent = basic || `${form.get('client_id')}:${form.get('client_secret')}`;
    if (form.get('grant_type') !== 'client_credentials')
      return Response.json({error: 'unsupported_grant_type'}, {status: 400});
    if (!isClient(sent, settings)) return Response.json({error: 'invalid_client'}, {status: 401});
    return Response.json({
      access_token: registerTokens.issue('bolagsverket'),
      scope: form.get('scope') ?? '',
      token_type: 'Bearer',
      expires_in: registerTokens.expiresIn,
    });
  };
}

/** Lets only calls with a token of Bolagsverket's through. */
export function requireBolagsverketToken({registerTokens}: World): MiddlewareHandler<Environment> {
  return async (c, next) => {
    if (registerTokens.ownerOf(c.req.header('authorization')) === undefined)
      return refusal(401, 'Unauthorized');
    await next();
    return;
  };
}

const Question = z.object({identitetsbeteckning: z.string().regex(/^\d{10}$|^\d{12}$/)});

/** `POST /organisationer`: 200 for a number that nobody has too; 400 for one that cannot be right. */
export const organisationsHandler: Handler<Environment> = async (c) => {
  const question = Question.safeParse(await c.req.json().catch(() => undefined));
  if (!question.success) return refusal(400, 'Bad Request', 'Identitetsbeteckning har ogiltigt format.');
  const {identitetsbeteckning: number} = question.data;
  if (withLuhnDigit(number.slice(-10, -1)) !== number.slice(-10))
    return refusal(400, 'Bad Request', 'Identitetsbeteckning har ogiltig kontrollsiffra.');
  const company = swedishCompanies.find((each) => each.number === number);
  return Response.json({organisationer: company ? organisationsJson(company) : [unknownJson(number)]});
};

/** `GET /isalive`. */
export const bolagsverketAliveHandler: Handler<Environment> = () => new Response('OK');

/** A refusal of Bolagsverket's, RFC 7807. */
export function refusal(status: number, title: string, detail = title): Response {
  const problem = {
    type: 'about:blank',
    title,
    status,
    instance: randomUUID(),
    detail,
    timestamp: new Date().toISOString(),
    requestId: randomUUID(),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {'content-type': 'application/problem+json'},
  });
}

/** The clients of the register are those of the accounts. */
function isClient(sent: string, {accounts}: Settings): boolean {
  return accounts.some(({clientId, clientSecret}) => sent === `${clientId}:${clientSecret}`);
}
