import {z} from 'zod';
import type {CompanyStatus} from '../../domain/company.ts';
import {secureUrl} from '../options/option-values.ts';
import {requireOptions} from '../options/require-options.ts';
import {askRegister, readRegisterAnswer} from './ask-register.ts';
import {Unit, UnitSearch} from './brreg-answers.ts';
import type {Register, RegisteredCompany} from './register.ts';

/** Where Enhetsregisteret is asked. */
export interface BrregOptions {
  /** `https://data.brreg.no/enhetsregisteret/api` when left out. */
  readonly url?: string;
}

const Options = z.strictObject({url: secureUrl.optional()});
const source = 'brreg';

/**
 * Norway's register of companies, Enhetsregisteret: by number and by name, without a key. A number that is no
 * company's is looked for among the sub-units. The data is under NLOD.
 *
 * @throws InvalidOptionsError for an address that is not secure.
 */
export function brreg(options: BrregOptions = {}): Register {
  requireOptions('brreg', Options, options);
  const {url = 'https://data.brreg.no/enhetsregisteret/api'} = options;
  return {
    source,
    lookUpsPerMinute: 600,
    connect(means) {
      async function readUnit(path: string, signal: AbortSignal): Promise<Unit | undefined> {
        // 410 is a unit that was taken out of the open data: not even its name is left.
        const request = {source, url: `${url}/${path}`, signal, meaningful: [404, 410]};
        const response = await askRegister(means, request);
        if (response.ok) return readRegisterAnswer(source, response, Unit);
        await response.body?.cancel();
        return undefined;
      }

      return {
        async findByNumber(number, signal) {
          const unit =
            (await readUnit(`enheter/${number}`, signal)) ??
            (await readUnit(`underenheter/${number}`, signal));
          return {companies: unit ? [companyOf(unit)] : []};
        },
        async findByName(name, signal) {
          const query = new URLSearchParams({navn: name, size: '10'});
          const response = await askRegister(means, {source, url: `${url}/enheter?${query}`, signal});
          const {_embedded} = await readRegisterAnswer(source, response, UnitSearch);
          return {companies: _embedded?.enheter.map(companyOf) ?? []};
        },
      };
    },
  };
}

function companyOf(unit: Unit): RegisteredCompany {
  const form = unit.organisasjonsform?.kode;
  return {
    organization_number: unit.organisasjonsnummer,
    business_name: unit.navn,
    legal_form: form,
    status: statusOf(unit),
    ...addressOf(unit),
    // Departments of public bodies have a parent too, and are invoiced themselves.
    ...(isSubUnit(unit) && {parent_number: unit.overordnetEnhet}),
    is_sole_trader: form === 'ENK',
  };
}

function statusOf(unit: Unit): CompanyStatus {
  if (unit.slettedato || unit.nedleggelsesdato || unit.respons_klasse === 'SlettetEnhet') return 'deleted';
  if (unit.konkurs) return 'bankrupt';
  if (unit.underAvvikling || unit.underTvangsavviklingEllerTvangsopplosning) return 'winding_up';
  const flags = [unit.konkurs, unit.underAvvikling, unit.underTvangsavviklingEllerTvangsopplosning];
  return isSubUnit(unit) || flags.every((flag) => flag === false) ? 'active' : 'unknown';
}

/** Forms of the sub-units of a business, and of what is not one. They have no flags of their own. */
function isSubUnit({organisasjonsform}: Unit): boolean {
  return ['BEDR', 'AAFY'].includes(organisasjonsform?.kode ?? '');
}

/** Where post goes, or else where the unit is; Svalbard uses Norwegian post. */
function addressOf(unit: Unit): Partial<RegisteredCompany> {
  const candidates = [unit.postadresse, unit.forretningsadresse, unit.beliggenhetsadresse];
  const address = candidates.find((each) => each && ['NO', 'SJ', ''].includes(each.landkode ?? ''));
  return {
    address_line: address?.adresse?.filter((line) => line?.trim()).join(', '),
    postal_code: address?.postnummer,
    postal_place: address?.poststed,
  };
}
