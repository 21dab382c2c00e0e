/**
 * Organisations as Bolagsverket's free datasets tell them: each part says who supplies it, and what went wrong.
 *
 * Source: Bolagsverket, Värdefulla datamängder v1, OpenAPI and connection guide.
 */
import type {Condition, FictionalAddress, FictionalCompany} from './fictional-company.ts';

type Supplier = 'Bolagsverket' | 'SCB';
type Trouble = 'ORGANISATION_FINNS_EJ' | 'OTILLGANGLIG_UPPGIFTSKALLA' | 'TIMEOUT';

/** The organisations of a number: one for each protected name of a sole trader, one for anybody else. */
export function organisationsJson(company: FictionalCompany): object[] {
  const names = company.form === 'E' ? [company.name, ...(company.otherNames ?? [])] : [company.name];
  return names.map((name, at) => organisationJson({...company, name}, company.form === 'E' ? at + 1 : null));
}

/** The answer about a number that nobody has. */
export function unknownJson(identitetsbeteckning: string): object {
  const nowhere = (supplier: Supplier) => missing(supplier, 'ORGANISATION_FINNS_EJ');
  return {
    organisationsidentitet: identity(identitetsbeteckning),
    organisationsnamn: {...nowhere('Bolagsverket'), organisationsnamnLista: null},
    organisationsform: nowhere('Bolagsverket'),
    verksamOrganisation: nowhere('SCB'),
    postadressOrganisation: {...nowhere('Bolagsverket'), postadress: null},
  };
}

function organisationJson(company: FictionalCompany, namnskyddslopnummer: number | null): object {
  const {number, name, form, condition, since, post, otherNames = []} = company;
  const own =
    company.missing === 'all' ? missing('Bolagsverket', 'OTILLGANGLIG_UPPGIFTSKALLA') : fine('Bolagsverket');
  const statistics = company.missing === undefined ? fine('SCB') : missing('SCB', 'TIMEOUT');
  const supplied = company.missing !== 'all';
  const counted = company.missing === undefined;
  const named = (namn: string, kod: string) => ({
    namn,
    organisationsnamntyp: {kod, klartext: kod},
    registreringsdatum: since,
  });
  const secondary = form === 'E' ? [] : otherNames.map((each) => named(each, 'SARSKILT_FORETAGSNAMN'));
  return {
    organisationsidentitet: identity(number),
    namnskyddslopnummer,
    organisationsnamn: {
      ...own,
      organisationsnamnLista: supplied ? [...secondary, named(name, 'FORETAGSNAMN')] : null,
    },
    organisationsform: {
      ...own,
      kod: supplied ? form : null,
      klartext: supplied ? (forms[form] ?? form) : null,
    },
    registreringsland: {kod: 'SE-LAND', klartext: 'Sverige'},
    organisationsdatum: {...own, registreringsdatum: supplied ? since : null, infortHosScb: null},
    avregistreradOrganisation: endingJson(condition, number),
    avregistreringsorsak: null,
    pagaendeAvvecklingsEllerOmstruktureringsforfarande: procedureJson(condition),
    verksamOrganisation: {...statistics, kod: counted ? (isAtWork(condition) ? 'JA' : 'NEJ') : null},
    postadressOrganisation: {...own, postadress: supplied && post ? addressJson(post) : null},
    naringsgrenOrganisation: {...statistics, sni: counted ? [{kod: '62010'}, {kod: '     '}] : null},
    reklamsparr: {...statistics, kod: counted ? 'JA' : null},
  };
}

function fine(dataproducent: Supplier) {
  return {dataproducent, fel: null};
}

function missing(dataproducent: Supplier, typ: Trouble) {
  return {dataproducent, fel: {typ, felBeskrivning: 'Uppgiften kan inte lämnas'}};
}

function identity(identitetsbeteckning: string) {
  const person = identitetsbeteckning.length === 12;
  const typ = person ? {kod: 'PERSON', klartext: 'Person'} : {kod: 'ORGNR', klartext: 'Organisationsnummer'};
  return {identitetsbeteckning, typ};
}

function isAtWork(condition: Condition): boolean {
  return condition !== 'inactive' && condition !== 'deleted';
}

/** The day of a deletion comes plain or with a time. */
function endingJson(condition: Condition, number: string): object | null {
  if (condition !== 'deleted') return null;
  const avregistreringsdatum = Number(number) % 2 === 0 ? '2024-02-29' : '2024-02-29T00:00:00';
  return {...fine('Bolagsverket'), avregistreringsdatum};
}

function procedureJson(condition: Condition): object | null {
  const [kod, klartext] = procedures[condition] ?? [];
  if (kod === undefined) return null;
  return {
    ...fine('Bolagsverket'),
    pagaendeAvvecklingsEllerOmstruktureringsforfarandeLista: [{kod, klartext, fromDatum: '2026-03-02'}],
  };
}

const procedures: {readonly [Known in Condition]?: readonly [code: string, words: string]} = {
  bankrupt: ['KK', 'Konkurs'],
  winding_up: ['LI', 'Likvidation'],
  restructuring: ['FR', 'Företagsrekonstruktion'],
};

/** Texts are padded as old registers do; a large company has a postal code of its own and no street. */
function addressJson(address: FictionalAddress): object {
  const {careOf, street, houseNumber, box, postalCode, place, country} = address;
  const line = street === undefined ? null : `${street} ${houseNumber} `;
  return {
    utdelningsadress: box === undefined ? line : `Box ${box}`,
    coAdress: careOf ?? null,
    postnummer: postalCode ?? null,
    postort: place?.name ?? null,
    land: country === undefined ? null : 'STORBRITANNIEN',
  };
}

const forms: Readonly<Record<string, string>> = {
  AB: 'Aktiebolag',
  HB: 'Handelsbolag',
  KB: 'Kommanditbolag',
  EK: 'Ekonomisk förening',
  E: 'Enskild näringsverksamhet',
};
