import {bolagsverket, brreg, type CompanyRegisters, prh} from '../../server.ts';

/** The company registers as the sandbox at this address plays them. */
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
