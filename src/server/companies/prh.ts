import {z} from 'zod';
import type {CompanyStatus} from '../../domain/company.ts';
import {secureUrl} from '../options/option-values.ts';
import {requireOptions} from '../options/require-options.ts';
import {askRegister, readRegisterAnswer} from './ask-register.ts';
import {type Address, type YtjCompany, YtjSearch} from './prh-answers.ts';
import type {Register, RegisterAnswer, RegisteredCompany} from './register.ts';

/** Where YTJ's open data is asked. */
export interface PrhOptions {
  /** `https://avoindata.prh.fi/opendata-ytj-api/v3` when left out. */
  readonly url?: string;
}

const Options = z.strictObject({url: secureUrl.optional()});
const source = 'prh';

/**
 * Finland's register of companies, the open data of PRH and the tax administration: by number and by name, without
 * a key. Private traders are not in it. The data is under CC BY 4.0: name PRH where it is shown.
 *
 * @throws InvalidOptionsError for an address that is not secure.
 */
export function prh(options: PrhOptions = {}): Register {
  requireOptions('prh', Options, options);
  const {url = 'https://avoindata.prh.fi/opendata-ytj-api/v3'} = options;
  return {
    source,
    lookUpsPerMinute: 300,
    connect(means) {
      async function find(query: Record<string, string>, signal: AbortSignal): Promise<RegisterAnswer> {
        const address = `${url}/companies?${new URLSearchParams(query)}`;
        const response = await askRegister(means, {source, url: address, signal});
        const {companies} = await readRegisterAnswer(source, response, YtjSearch);
        return {companies: companies.slice(0, 10).map(companyOf)};
      }

      return {
        findByNumber: (number, signal) => find({businessId: number}, signal),
        findByName: (name, signal) => find({name}, signal),
      };
    },
  };
}

function companyOf(company: YtjCompany): RegisteredCompany {
  const form = company.companyForms.find(isCurrent);
  return {
    organization_number: company.businessId.value,
    business_name: nameOf(company.names),
    legal_form: inFinnish(form?.descriptions)?.description,
    status: statusOf(company),
    ...addressOf(company.addresses),
  };
}

/** The registered name now, or else any name now; of a company that has ceased, one that it had. */
function nameOf(names: YtjCompany['names']): string | null | undefined {
  const current = names.filter(isCurrent);
  const registered = (list: YtjCompany['names']) => list.find(({type}) => type === '1');
  return (registered(current) ?? current[0] ?? registered(names))?.name;
}

function isCurrent({endDate}: {readonly endDate?: string | null | undefined}): boolean {
  return !endDate;
}

/** `status` is not looked at: it is of the business ID, and that of a company which has ceased may still be valid. */
function statusOf(company: YtjCompany): CompanyStatus {
  if (company.endDate || ['2', '4'].includes(company.tradeRegisterStatus ?? '')) return 'deleted';
  const situations = company.companySituations.filter(isCurrent).map(({type}) => type);
  if (situations.includes('KONK')) return 'bankrupt';
  if (situations.includes('SELTILA')) return 'winding_up';
  if (situations.includes('SANE')) return 'restructuring';
  return situations.length === 0 && company.tradeRegisterStatus === '1' ? 'active' : 'unknown';
}

/** Where post goes, or else where the company is. Only foreign addresses name a country. */
function addressOf(addresses: readonly Address[]): Partial<RegisteredCompany> {
  const home = addresses.filter(({country}) => ['', 'FI', 'AX'].includes(country ?? ''));
  const address = home.find(({type}) => type === '2') ?? home[0];
  return {
    address_line: address && lineOf(address),
    postal_code: address?.postCode,
    postal_place: inFinnish(address?.postOffices)?.city,
  };
}

function lineOf(address: Address): string {
  const {street, buildingNumber, entrance, apartmentNumber, apartmentIdSuffix} = address;
  const way = [street, buildingNumber, entrance, `${apartmentNumber ?? ''}${apartmentIdSuffix ?? ''}`];
  const box = address.postOfficeBox && `PL ${address.postOfficeBox}`;
  const place = box || way.filter((part) => part?.trim()).join(' ') || address.freeAddressLine;
  const careOf = address.co && (/^c\/o/i.test(address.co) ? address.co : `c/o ${address.co}`);
  return [careOf, place].filter(Boolean).join(', ');
}

/** What is told in several languages, in the one that all Finnish companies have. */
function inFinnish<Told extends {readonly languageCode?: string | null | undefined}>(
  told: readonly Told[] | null | undefined,
): Told | undefined {
  return told?.find(({languageCode}) => languageCode === '1') ?? told?.[0];
}
