import type {Country, InvoiceProduct} from 'invoice-checkout';
import type {ScenarioName} from 'invoice-checkout/sandbox';
import {isLanguage, type Language, languageNames} from '../languages.ts';
import {countries, products, type Theme, themes} from '../settings.ts';

/** One thing to choose in the playground: its values, the first being the one of a first visit, and what they mean. */
interface Choice {
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What becomes of an invoice, by the sandbox's name for it. */
const scenarioLabels: Readonly<Record<ScenarioName, string>> = {
  paid: 'is paid',
  partial: 'is half paid',
  multi: 'is paid in three',
  multipartial: 'is paid in part, twice',
  failed: 'fails',
  declined: 'is declined',
  onhold: 'waits, is made',
  onholdfailed: 'waits, fails',
  bankidfail: 'BankID fails',
};

/** What can be chosen besides the kinds of invoice, in the order of the form. */
export const playgroundChoices = {
  country: {label: 'Country', values: {NO: 'Norway', SE: 'Sweden', FI: 'Finland'}},
  language: {label: 'Language', values: languageNames},
  days_until_due: {label: 'Days until due', values: {'14': '14', '10': '10', '30': '30', '45': '45'}},
  interval: {
    label: 'Collective invoice',
    values: {monthly: 'once a month', quarterly: 'once a quarter'},
  },
  identity: {label: 'Identity check', values: {check: 'BankID', none: 'none: the backend pays'}},
  lookup: {label: 'Company look-up', values: {on: 'on', off: 'off'}},
  form: {label: 'Form', values: {empty: 'empty', filled: 'filled in'}},
  scenario: {label: 'The invoice', values: {'': 'is made', ...scenarioLabels}},
  network: {
    label: 'Backend',
    values: {good: 'answers', slow: 'answers after two seconds', away: 'is away'},
  },
  theme: {
    label: 'Look',
    values: {none: 'as it comes', ...Object.fromEntries(themes.map((theme) => [theme, theme]))},
  },
  render: {label: 'Fields', values: {shadow: 'shadow root', light: 'page itself'}},
  mode: {label: 'Dintero’s page', values: {embedded: 'in a frame', redirect: 'a page of its own'}},
  csp: {
    label: 'Content Security Policy',
    values: {none: 'none', self: 'own files only', strict: 'strict, with trusted types'},
  },
} as const satisfies Readonly<Record<string, Choice>>;

/** What a visitor of the playground has chosen. */
export interface Choices {
  readonly country: Country;
  readonly products: readonly InvoiceProduct[];
  readonly language: Language;
  readonly days_until_due: number;
  readonly interval: 'monthly' | 'quarterly';
  readonly identity: 'check' | 'none';
  readonly lookup: 'on' | 'off';
  readonly form: 'empty' | 'filled';
  /** Tag of the buyer's e-mail address; empty for none. */
  readonly scenario: ScenarioName | '';
  readonly network: 'good' | 'slow' | 'away';
  readonly theme: Theme | 'none';
  readonly render: 'shadow' | 'light';
  readonly mode: 'embedded' | 'redirect';
  readonly csp: 'none' | 'self' | 'strict';
}

/** Reads the choices from an address; what is missing or unknown is as on a first visit. */
export function readChoices(query: URLSearchParams): Choices {
  const pick = <Value extends string>(name: keyof typeof playgroundChoices): Value => {
    const values = Object.keys(playgroundChoices[name].values);
    const wanted = query.get(name) ?? '';
    return (values.includes(wanted) ? wanted : firstChoice(name)) as Value;
  };
  const chosen = products.filter((product) => query.getAll('products').includes(product));
  const language: string = pick('language');
  return {
    country: countries.find((country) => country === pick('country')) ?? 'NO',
    products: chosen.length > 0 ? chosen : products,
    language: isLanguage(language) ? language : 'en',
    days_until_due: Number(pick('days_until_due')),
    interval: pick('interval'),
    identity: pick('identity'),
    lookup: pick('lookup'),
    form: pick('form'),
    scenario: pick('scenario'),
    network: pick('network'),
    theme: pick('theme'),
    render: pick('render'),
    mode: pick('mode'),
    csp: pick('csp'),
  };
}

/** The choices as the query of an address that can be shared: what is as on a first visit is left out. */
export function queryOf(choices: Partial<Choices>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(choices)) {
    if (name === 'products') {
      if (choices.products?.length !== products.length)
        for (const product of choices.products ?? []) query.append(name, product);
    } else if (String(value) !== firstChoice(name as keyof typeof playgroundChoices)) {
      query.set(name, String(value));
    }
  }
  return query;
}

/** The value of a first visit. */
export function firstChoice(name: keyof typeof playgroundChoices): string {
  const first: Readonly<Record<string, string>> = {language: 'en', days_until_due: '14', scenario: ''};
  return first[name] ?? Object.keys(playgroundChoices[name].values)[0] ?? '';
}
