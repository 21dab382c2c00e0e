import type {LookupMessages} from '../messages.ts';

/** Norwegian, Bokmål. */
export const messages: LookupMessages = {
  companies: 'Bedrifter i registeret',
  companies_found: 'Antall treff: {count}',
  companies_source: 'Kilde: {source}',
  company_filled: 'Hentet fra registeret: {fields}.',
  company_kept: 'Står slik du skrev det: {fields}.',
  company_undo: 'Angre',
  company_undone: 'Angret. Feltene er slik de var.',
  company_unavailable: 'Registeret svarer ikke. Fyll ut feltene selv.',
  company_status: 'Status i registeret: {status}. Sjekk at dette er riktig bedrift.',
  status_bankrupt: 'konkurs',
  status_winding_up: 'under avvikling',
  status_restructuring: 'under rekonstruksjon',
  status_deleted: 'slettet',
  status_inactive: 'ikke i drift',
  status_sub_unit: 'underenhet',
  company_sub_unit: 'Dette nummeret tilhører en underenhet. Fakturaen går vanligvis til hovedenheten.',
  company_use_parent: 'Bruk hovedenheten, org.nr. {number}',
};
