import type {LookupMessages} from '../messages.ts';

/** Finnish. What the reader does is in the singular imperative, what happens is in the passive. */
export const messages: LookupMessages = {
  companies: 'Yritykset rekisterissä',
  companies_found: 'Löytyneitä yrityksiä: {count}',
  companies_source: 'Lähde: {source}',
  company_filled: 'Haettu rekisteristä: {fields}.',
  company_kept: 'Jätetty ennalleen: {fields}.',
  company_undo: 'Kumoa',
  company_undone: 'Kumottu. Kentät ovat ennallaan.',
  company_unavailable: 'Rekisteri ei vastaa. Täytä tiedot itse.',
  company_status: 'Tila rekisterissä: {status}. Tarkista, että yritys on oikea.',
  status_bankrupt: 'konkurssissa',
  status_winding_up: 'selvitystilassa',
  status_restructuring: 'yrityssaneerauksessa',
  status_deleted: 'lakannut',
  status_inactive: 'ei toiminnassa',
  status_sub_unit: 'toimipaikka',
  company_sub_unit: 'Tunnus kuuluu toimipaikalle. Lasku osoitetaan yleensä yritykselle, johon se kuuluu.',
  company_use_parent: 'Käytä yritystä, jonka tunnus on {number}',
};
