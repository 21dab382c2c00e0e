/**
 * Units as Norway's Enhetsregisteret tells them.
 *
 * Source: Brønnøysundregistrene, Enhetsregisteret, OpenAPI specification and example answers.
 */
import type {FictionalAddress, FictionalCompany} from './fictional-company.ts';

/** Whether a unit is a sub-unit, which has a resource of its own. */
export function isSubUnit({form}: FictionalCompany): boolean {
  return form === 'BEDR' || form === 'AAFY';
}

/** A main unit, a sub-unit or what is left of a deleted one. */
export function unitJson(unit: FictionalCompany, base: string): object {
  const head = {
    organisasjonsnummer: unit.number,
    navn: unit.name,
    organisasjonsform: {kode: unit.form, beskrivelse: forms[unit.form] ?? unit.form},
  };
  const path = isSubUnit(unit) ? 'underenheter' : 'enheter';
  const _links = {self: {href: `${base}/${path}/${unit.number}`}};
  if (unit.condition === 'deleted')
    return {...head, slettedato: '2024-02-29', respons_klasse: 'SlettetEnhet', _links};
  const {visit, post, parent} = unit;
  return {
    ...head,
    ...(post && {postadresse: addressJson(post)}),
    ...(visit && {[isSubUnit(unit) ? 'beliggenhetsadresse' : 'forretningsadresse']: addressJson(visit)}),
    registreringsdatoEnhetsregisteret: unit.since,
    ...(parent && {overordnetEnhet: parent}),
    ...(isSubUnit(unit) ? {respons_klasse: 'Underenhet'} : mainUnitFlags(unit)),
    _links,
  };
}

/** What 410 tells of a unit that was taken out of the open data. */
export function removedJson({number}: FictionalCompany): object {
  return {organisasjonsnummer: number, slettedato: '2021-06-30'};
}

function mainUnitFlags({condition, form, since}: FictionalCompany): object {
  const konkurs = condition === 'bankrupt';
  return {
    registrertIMvaregisteret: form !== 'KOMM',
    registrertIForetaksregisteret: form === 'AS',
    konkurs,
    ...(konkurs && {konkursdato: '2026-03-02'}),
    underAvvikling: condition === 'winding_up',
    underTvangsavviklingEllerTvangsopplosning: false,
    erIKonsern: false,
    // The register has empty texts where a day is not known.
    stiftelsesdato: form === 'AS' ? since : '',
    respons_klasse: 'Enhet',
  };
}

/** A first line of post in care of somebody stands behind an empty one, as old entries have it. */
function addressJson(address: FictionalAddress): object {
  const {careOf, street, houseNumber, box, postalCode, place, country} = address;
  const line = box === undefined ? `${street} ${houseNumber}` : `Postboks ${box}`;
  return {
    land: countries[country ?? 'NO'],
    landkode: country ?? 'NO',
    ...(postalCode && {postnummer: postalCode}),
    ...(place && {poststed: place.name, kommune: place.name, kommunenummer: place.municipality}),
    adresse: careOf === undefined ? [line] : [null, careOf, line, ''],
  };
}

const countries: Readonly<Record<string, string>> = {
  NO: 'Norge',
  SJ: 'Svalbard og Jan Mayen',
  GB: 'Storbritannia',
};

const forms: Readonly<Record<string, string>> = {
  AS: 'Aksjeselskap',
  ENK: 'Enkeltpersonforetak',
  NUF: 'Norskregistrert utenlandsk foretak',
  ANS: 'Ansvarlig selskap med solidarisk ansvar',
  DA: 'Ansvarlig selskap med delt ansvar',
  BEDR: 'Underenhet til næringsdrivende og offentlig forvaltning',
  KOMM: 'Kommune',
  ORGL: 'Organisasjonsledd',
};
