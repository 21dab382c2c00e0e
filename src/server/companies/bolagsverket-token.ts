import {type AccessToken, createAccessToken} from '../dintero/access-token.ts';
import {askRegister, readRegisterAnswer} from './ask-register.ts';
import type {BolagsverketOptions} from './bolagsverket.ts';
import {BolagsverketToken} from './bolagsverket-answers.ts';
import type {RegisterMeans} from './register.ts';
import {RegisterError} from './register-error.ts';

const source = 'bolagsverket';
const scope = 'vardefulla-datamangder:read vardefulla-datamangder:ping';

/** Milliseconds; whoever looks something up may have gone by then, and the token serves the next one. */
const patience = 5_000;

/** The access token of a shop at Bolagsverket, fetched on a host of its own. OAuth 2.0 client credentials. */
export function createBolagsverketToken(
  means: RegisterMeans,
  {clientId, clientSecret, tokenUrl = 'https://portal.api.bolagsverket.se/oauth2/token'}: BolagsverketOptions,
): AccessToken {
  return createAccessToken(async () => {
    const response = await askRegister(means, {
      source,
      url: tokenUrl,
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope,
      }),
      signal: AbortSignal.timeout(patience),
    }).catch(asUnauthorized);
    return readRegisterAnswer(source, response, BolagsverketToken);
  }, means.now);
}

/** Whatever a token endpoint refuses is about the credentials, never about what was looked up. */
function asUnauthorized(error: unknown): never {
  if (!(error instanceof RegisterError && error.code === 'refused')) throw error;
  const {message, status} = error;
  throw new RegisterError('unauthorized', message, {...(status !== undefined && {status}), cause: error});
}
