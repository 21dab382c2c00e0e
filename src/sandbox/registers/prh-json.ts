/**
 * Companies as the open data of Finland's YTJ tells them. Codes of the answer are other ones than those of the query.
 *
 * Source: PRH, opendata-ytj-api v3, schema and code lists.
 */
import type {Condition, FictionalAddress, FictionalCompany} from './fictional-company.ts';

/** One of the `companies` of `GET /companies`. */
export function ytjJson(company: FictionalCompany): object {
  const {number, form, condition, since, visit, post} = company;
  const [type, finnish, english] = forms[form] ?? ['0', form, form];
  const deleted = condition === 'deleted';
  return {
    businessId: {value: number, registrationDate: since, source: '3'},
    names: namesJson(company),
    mainBusinessLine: {type: '62010', registrationDate: since, source: '2'},
    companyForms: [
      {
        type,
        descriptions: [
          {languageCode: '3', description: english},
          {languageCode: '1', description: finnish},
        ],
        registrationDate: since,
        version: 1,
        source: '1',
      },
    ],
    companySituations: situationsJson(condition),
    registeredEntries: [],
    addresses: [
      ...(visit ? [addressJson(visit, 1, since)] : []),
      ...(post ? [addressJson(post, 2, since)] : []),
    ],
    tradeRegisterStatus: deleted ? '4' : condition === 'unregistered' ? '0' : '1',
    // The business ID of a company that has ceased may still be valid.
    status: '2',
    registrationDate: since,
    ...(deleted && {endDate: '2024-02-29'}),
    lastModified: '2026-11-02T04:10:06',
  };
}

function namesJson({name, otherNames = [], formerName, since}: FictionalCompany): object[] {
  const entry = {registrationDate: since, version: 1, source: '1'};
  const [parallel, ...auxiliary] = otherNames;
  return [
    ...auxiliary.map((each) => ({name: each, type: '3', ...entry})),
    ...(parallel ? [{name: parallel, type: '2', ...entry}] : []),
    ...(formerName ? [{name: formerName, type: '1', ...entry, endDate: '2011-08-31', version: 2}] : []),
    {name, type: '1', ...entry},
  ];
}

function situationsJson(condition: Condition): object[] {
  const type = situations[condition];
  const past = {type: 'SANE', registrationDate: '2012-01-09', endDate: '2014-10-03'};
  return type === undefined ? [] : [past, {type, registrationDate: '2026-03-02'}];
}

const situations: {readonly [Known in Condition]?: string} = {
  bankrupt: 'KONK',
  winding_up: 'SELTILA',
  restructuring: 'SANE',
};

/** Towns with two names come with the Swedish one first; whatever is not there is an empty text. */
function addressJson(address: FictionalAddress, type: 1 | 2, registrationDate: string): object {
  const {careOf = '', street = '', houseNumber = '', box = '', postalCode = '', place, country} = address;
  const entry = {type, registrationDate, source: '0'};
  if (country !== undefined)
    return {...entry, street: '', postCode: '', freeAddressLine: `${street} ${houseNumber}`, country};
  const municipalityCode = place?.municipality;
  return {
    ...entry,
    street,
    buildingNumber: houseNumber,
    entrance: '',
    apartmentNumber: '',
    apartmentIdSuffix: '',
    co: careOf,
    postOfficeBox: box,
    postCode: postalCode,
    postOffices: [
      ...(place?.swedish ? [{city: place.swedish, languageCode: '2', municipalityCode}] : []),
      {city: place?.name, languageCode: '1', municipalityCode},
    ],
  };
}

/** Code and words by the letters that a query takes. */
const forms: Readonly<Record<string, readonly [code: string, finnish: string, english: string]>> = {
  OY: ['16', 'Osakeyhtiö', 'Limited company'],
  OYJ: ['17', 'Julkinen osakeyhtiö', 'Public limited company'],
  KY: ['13', 'Kommandiittiyhtiö', 'Limited partnership'],
  AY: ['29', 'Aatteellinen yhdistys', 'Association'],
  AOY: ['5', 'Avoin yhtiö', 'General partnership'],
  OK: ['14', 'Osuuskunta', 'Co-operative'],
};
