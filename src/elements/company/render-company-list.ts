import {html, nothing, type TemplateResult} from 'lit';
import type {Company} from '../../domain/company.ts';
import {companyWarnings} from '../../domain/company-warning.ts';
import {
  formatOrganizationNumber,
  type OrganizationNumber,
} from '../../domain/countries/organization-number.ts';
import {fill} from '../../locales/fill.ts';
import type {LookupMessages} from '../../locales/messages.ts';
import type {CompanyChoice} from './company-choice.ts';

/** The registers whose licence wants their name, as it wants it. Source: CC BY 4.0 (PRH), NLOD 2.0 (Brønnøysund). */
const sources: Readonly<Record<string, string>> = {
  brreg: 'Brønnøysundregistrene (NLOD 2.0)',
  prh: 'PRH (CC BY 4.0)',
  bolagsverket: 'Bolagsverket',
};

/** The companies found for a field, right below it; closed it stays in the page for the control to point to. */
export function renderCompanyList(
  id: string,
  {companies, active, isOpen}: CompanyChoice,
  words: LookupMessages,
  pick: (company: Company) => void,
): TemplateResult {
  return html`
    <div class="company-popup" ?hidden=${!isOpen} @mousedown=${keepFocus}>
      <div role="listbox" id=${`${id}-companies`} aria-label=${words.companies}>
        ${companies.map(
          (company, index) => html`
            <div
              role="option"
              id=${`${id}-company-${index}`}
              aria-selected=${index === active}
              @click=${() => pick(company)}
            >
              <bdi class="company-name" translate="no" .textContent=${company.business_name}></bdi>
              <span>${factsOf(company, words)}</span>
            </div>
          `,
        )}
      </div>
      ${sourcesOf(companies).map((source) => html`<p .textContent=${fill(words.companies_source, {source})}></p>`)}
    </div>
    <p
      class="heard company-count"
      role="status"
      .textContent=${isOpen ? fill(words.companies_found, {count: companies.length}) : ''}
    ></p>
  `;
}

function factsOf(company: Company, words: LookupMessages): TemplateResult[] {
  const {organization_number, country, postal_place} = company;
  const number = formatOrganizationNumber(organization_number as OrganizationNumber, country);
  const plain = [number, ...(postal_place ? [postal_place] : [])].map(
    (fact) => html`<bdi translate="no" .textContent=${fact}></bdi>`,
  );
  const warnings = companyWarnings(company).map(
    (warning) => html`<strong .textContent=${words[`status_${warning}`]}></strong>`,
  );
  return [...plain, ...warnings].map((fact, index) => html`${index > 0 ? ' · ' : nothing}${fact}`);
}

function sourcesOf(companies: readonly Company[]): readonly string[] {
  return [
    ...new Set(
      companies.flatMap(({source}) => (Object.hasOwn(sources, source) ? (sources[source] ?? []) : [])),
    ),
  ];
}

/** A press on the list must not leave the field: the list would be gone before the press is a click. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
