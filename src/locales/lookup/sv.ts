import type {LookupMessages} from '../messages.ts';

/** Swedish, as written in Sweden. */
export const messages: LookupMessages = {
  companies: 'Företag i registret',
  companies_found: 'Antal träffar: {count}',
  companies_source: 'Källa: {source}',
  company_filled: 'Hämtat från registret: {fields}.',
  company_kept: 'Står kvar som du skrev: {fields}.',
  company_undo: 'Ångra',
  company_undone: 'Ångrat. Fälten är som de var.',
  company_unavailable: 'Registret svarar inte. Fyll i uppgifterna själv.',
  company_status: 'Status i registret: {status}. Kontrollera att det är rätt företag.',
  status_bankrupt: 'konkurs',
  status_winding_up: 'under likvidation',
  status_restructuring: 'under rekonstruktion',
  status_deleted: 'avregistrerat',
  status_inactive: 'inte verksamt',
  status_sub_unit: 'arbetsställe',
  company_sub_unit: 'Numret gäller ett arbetsställe. Fakturan går normalt till företaget som det hör till.',
  company_use_parent: 'Använd företaget med nummer {number}',
};
