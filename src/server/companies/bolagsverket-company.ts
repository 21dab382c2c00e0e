import type {z} from 'zod';
import type {CompanyStatus} from '../../domain/company.ts';
import type {Organisation, OrganisationAnswer} from './bolagsverket-answers.ts';
import type {RegisterAnswer, RegisteredCompany} from './register.ts';
import {RegisterError} from './register-error.ts';

/**
 * Reads what `POST /organisationer` answers. An unknown number comes as 200 with a `fel` that says so; a `fel` of
 * another kind means that a supplier of data is out of order.
 *
 * @throws RegisterError `failed` when not even the name could be supplied.
 */
export function readOrganisations({organisationer}: z.infer<typeof OrganisationAnswer>): RegisterAnswer {
  const partial = organisationer.some((each) => partsOf(each).some(isOutOfOrder));
  const companies = organisationer.flatMap((each) => companyOf(each) ?? []);
  if (companies.length === 0 && partial) {
    throw new RegisterError('failed', 'bolagsverket cannot reach its own sources');
  }
  return {companies, partial};
}

interface Part {
  readonly fel?: {readonly typ?: string | null | undefined} | null | undefined;
}

function partsOf(organisation: Organisation): readonly (Part | null | undefined)[] {
  return [
    organisation.organisationsnamn,
    organisation.organisationsform,
    organisation.avregistreradOrganisation,
    organisation.pagaendeAvvecklingsEllerOmstruktureringsforfarande,
    organisation.verksamOrganisation,
    organisation.postadressOrganisation,
  ];
}

function isOutOfOrder(part: Part | null | undefined): boolean {
  return Boolean(part?.fel) && part?.fel?.typ !== 'ORGANISATION_FINNS_EJ';
}

/** A part that was supplied. */
function supplied<Supplied extends Part>(part: Supplied | null | undefined): Supplied | undefined {
  return part?.fel ? undefined : (part ?? undefined);
}

function companyOf(organisation: Organisation): RegisteredCompany | undefined {
  const {identitetsbeteckning, typ} = organisation.organisationsidentitet ?? {};
  const names = supplied(organisation.organisationsnamn)?.organisationsnamnLista ?? [];
  const name =
    names.find(({organisationsnamntyp}) => organisationsnamntyp?.kod === 'FORETAGSNAMN') ?? names[0];
  if (!identitetsbeteckning || !name) return undefined;
  const form = supplied(organisation.organisationsform)?.kod;
  const person = ['PERSON', 'PERSONNUMMER', 'SAMORDNINGSNUMMER'].includes(typ?.kod ?? '');
  return {
    organization_number: identitetsbeteckning,
    business_name: name.namn,
    legal_form: form,
    status: statusOf(organisation),
    ...addressOf(organisation),
    is_sole_trader: person || form === 'E',
  };
}

/** Procedures by their code; mergers leave a company as active as it was. */
const procedures: readonly (readonly [code: string, status: CompanyStatus])[] = [
  ['KK', 'bankrupt'],
  ['LI', 'winding_up'],
  ['FR', 'restructuring'],
  ['AC', 'restructuring'],
];

function statusOf(organisation: Organisation): CompanyStatus {
  if (supplied(organisation.avregistreradOrganisation)?.avregistreringsdatum) return 'deleted';
  const {pagaendeAvvecklingsEllerOmstruktureringsforfarandeLista: under} =
    supplied(organisation.pagaendeAvvecklingsEllerOmstruktureringsforfarande) ?? {};
  const procedure = procedures.find(([code]) => under?.some(({kod}) => kod === code));
  if (procedure !== undefined) return procedure[1];
  const isActive = supplied(organisation.verksamOrganisation)?.kod;
  if (isActive === 'NEJ') return 'inactive';
  // What could not be supplied may be the bankruptcy.
  const {avregistreradOrganisation: ended, pagaendeAvvecklingsEllerOmstruktureringsforfarande: going} =
    organisation;
  const known = ![ended, going].some(isOutOfOrder);
  return isActive === 'JA' && known ? 'active' : 'unknown';
}

/** Large companies have a postal code of their own and no street. */
function addressOf(organisation: Organisation): Partial<RegisteredCompany> {
  const address = supplied(organisation.postadressOrganisation)?.postadress;
  if (!address || !/^(?:|SE|SE-LAND|SVERIGE)$/i.test(address.land?.trim() ?? '')) return {};
  return {
    address_line: [address.coAdress, address.utdelningsadress].filter((line) => line?.trim()).join(', '),
    postal_code: address.postnummer,
    postal_place: address.postort,
  };
}
