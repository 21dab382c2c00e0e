import type {CompanyRegisters} from '../options/backend-options.ts';
import {bolagsverket} from './bolagsverket.ts';
import {brreg} from './brreg.ts';
import {prh} from './prh.ts';

/**
 * The registers of all three countries as a sandbox plays them, with a few hundred invented companies: the option
 * `companies` for development and tests.
 *
 * @param url The sandbox's address, such as `http://localhost:4010`.
 */
export function sandboxRegisters(url: string): CompanyRegisters {
  return {
    NO: brreg({url: `${url}/registers/brreg`}),
    SE: bolagsverket({
      clientId: 'sandbox',
      clientSecret: 'sandbox',
      url: `${url}/registers/bolagsverket`,
      tokenUrl: `${url}/registers/bolagsverket/oauth2/token`,
    }),
    FI: prh({url: `${url}/registers/prh`}),
  };
}
