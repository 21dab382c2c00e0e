import {bolagsverket, brreg, type CompanyRegisters, prh} from 'invoice-checkout/server';

/**
 * The real registers that the environment asks for: Norway's and Finland's, which are open to everybody, with
 * `COMPANY_LOOKUP=open`; Sweden's with the credentials that Bolagsverket gave out.
 */
export function realRegisters(environment: Readonly<Record<string, string | undefined>>): CompanyRegisters {
  const {
    COMPANY_LOOKUP,
    BOLAGSVERKET_CLIENT_ID: clientId,
    BOLAGSVERKET_CLIENT_SECRET: clientSecret,
  } = environment;
  return {
    ...(COMPANY_LOOKUP === 'open' && {NO: brreg(), FI: prh()}),
    ...(clientId && clientSecret && {SE: bolagsverket({clientId, clientSecret})}),
  };
}
