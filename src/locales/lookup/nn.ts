import type {LookupMessages} from '../messages.ts';

/** Norwegian, Nynorsk. */
export const messages: LookupMessages = {
  companies: 'Bedrifter i registeret',
  companies_found: 'Tal på treff: {count}',
  companies_source: 'Kjelde: {source}',
  company_filled: 'Henta frå registeret: {fields}.',
  company_kept: 'Står slik du skreiv det: {fields}.',
  company_undo: 'Angre',
  company_undone: 'Angra. Felta er slik dei var.',
  company_unavailable: 'Registeret svarar ikkje. Fyll ut felta sjølv.',
  company_status: 'Status i registeret: {status}. Sjekk at dette er rett bedrift.',
  status_bankrupt: 'konkurs',
  status_winding_up: 'under avvikling',
  status_restructuring: 'under rekonstruksjon',
  status_deleted: 'sletta',
  status_inactive: 'ikkje i drift',
  status_sub_unit: 'undereining',
  company_sub_unit: 'Dette nummeret høyrer til ei undereining. Fakturaen går vanlegvis til hovudeininga.',
  company_use_parent: 'Bruk hovudeininga, org.nr. {number}',
};
