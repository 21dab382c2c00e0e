import {z} from 'zod';
import {requiredText, secureUrl} from '../options/option-values.ts';
import {requireOptions} from '../options/require-options.ts';
import {askRegister, readRegisterAnswer} from './ask-register.ts';
import {OrganisationAnswer} from './bolagsverket-answers.ts';
import {readOrganisations} from './bolagsverket-company.ts';
import {createBolagsverketToken} from './bolagsverket-token.ts';
import type {Register} from './register.ts';
import {RegisterError} from './register-error.ts';

/** The shop's access to Bolagsverket's free datasets, applied for on bolagsverket.se. */
export interface BolagsverketOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** `https://gw.api.bolagsverket.se/vardefulla-datamangder/v1` when left out. */
  readonly url?: string;
  /** `https://portal.api.bolagsverket.se/oauth2/token` when left out. */
  readonly tokenUrl?: string;
}

const Options = z.strictObject({
  clientId: requiredText('set it to the client id that Bolagsverket sent you'),
  clientSecret: requiredText('set it to the client secret that Bolagsverket sent you'),
  url: secureUrl.optional(),
  tokenUrl: secureUrl.optional(),
});

const source = 'bolagsverket';

/**
 * Sweden's register of companies, Bolagsverket's free datasets: by number alone, since it has no search by name.
 *
 * @throws InvalidOptionsError naming every option that is wrong.
 */
export function bolagsverket(options: BolagsverketOptions): Register {
  requireOptions('bolagsverket', Options, options);
  const {url = 'https://gw.api.bolagsverket.se/vardefulla-datamangder/v1'} = options;
  return {
    source,
    // Bolagsverket takes 60 requests a minute; ten are left for tokens and for calls that are sent again.
    lookUpsPerMinute: 50,
    connect(means) {
      const token = createBolagsverketToken(means, options);

      async function ask(number: string, signal: AbortSignal, bearer: string) {
        const response = await askRegister(means, {
          source,
          url: `${url}/organisationer`,
          headers: {authorization: `Bearer ${bearer}`, 'content-type': 'application/json'},
          body: JSON.stringify({identitetsbeteckning: number}),
          signal,
        });
        return readOrganisations(await readRegisterAnswer(source, response, OrganisationAnswer));
      }

      return {
        async findByNumber(number, signal) {
          const bearer = await token.get();
          try {
            return await ask(number, signal, bearer);
          } catch (error) {
            if (!(error instanceof RegisterError && error.status === 401)) throw error;
            token.drop(bearer);
            return ask(number, signal, await token.get());
          }
        },
      };
    },
  };
}
