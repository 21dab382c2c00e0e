import {html} from 'hono/html';
import type {BillingField, Country} from 'invoice-checkout';
import type {Html} from '../../fill-page.ts';
import type {Language} from '../../languages.ts';
import {countries} from '../../settings.ts';
import {consoleWords} from '../words.ts';
import {byCountry} from './by-country.ts';
import {formChoice, formField} from './form-field.ts';
import type {FormState} from './form-state.ts';
import {buyerFieldNames} from './invoice-draft.ts';
import {issueText} from './issue-text.ts';
import {newInvoiceWords} from './words.ts';

type Exemplified = 'organization_number' | 'postal_code' | 'phone_number';

/** Valid texts as people write them in each country; the numbers are made up but for their check digits. */
const examples: Readonly<Record<Exemplified, Readonly<Record<Country, string>>>> = {
  organization_number: {NO: '923 609 016', SE: '556036-0793', FI: '0112038-9'},
  postal_code: {NO: '0155', SE: '114 55', FI: '00100'},
  phone_number: {NO: '40 61 23 45', SE: '070-123 45 67', FI: '040 1234567'},
};

const inputModes = {email: 'email', phone_number: 'tel', postal_code: 'numeric'} as const;

/** Whom a new invoice is for. What a person has not is left out by the style as soon as a person is chosen. */
export function buyerFields({draft, issues}: FormState, language: Language): Html {
  const words = newInvoiceWords[language];
  const countryNames = new Intl.DisplayNames(language, {type: 'region'});
  return html`
    <fieldset>
      <legend>${consoleWords[language].buyer}</legend>
      <div class="fields">
        ${formChoice(
          'country',
          words.fields.country,
          draft.country,
          countries.map((country) => [country, countryNames.of(country) ?? country]),
        )}
        ${buyerFieldNames.map(field)}
      </div>
    </fieldset>`;

  function field(name: BillingField): Html {
    const label =
      name === 'organization_number'
        ? byCountry((country) => words.organizationNumbers[country])
        : words.fields[name];
    return formField({
      name,
      label,
      value: draft.billing_address[name] ?? '',
      hint: name in examples ? exampleOf(name as Exemplified) : undefined,
      issue: issueText(issues, name, language),
      inputMode: name in inputModes ? inputModes[name as keyof typeof inputModes] : undefined,
      optional: name === 'customer_reference' ? words.optional : undefined,
    });
  }

  function exampleOf(name: Exemplified): Html {
    return byCountry((country) => `${words.example} ${examples[name][country]}`);
  }
}
