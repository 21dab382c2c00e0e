import type {Condition, FictionalCompany, Place} from './fictional-company.ts';

/** What the companies of a country are put together from. */
export interface Ingredients {
  /** A number from a running one; undefined where there is none. */
  readonly number: (running: number) => string | undefined;
  /** First words of names. */
  readonly names: readonly string[];
  /** What companies do, as a word of their name. */
  readonly trades: readonly string[];
  /** Legal form and how a name shows it. */
  readonly forms: readonly (readonly [form: string, suffix: string])[];
  readonly streets: readonly string[];
  readonly places: readonly Place[];
  /** How it stands with every 16th, 33rd, 50th … company; the others are active. */
  readonly troubles: readonly Condition[];
}

/** Invents so many companies, the same ones every time. */
export function makeCompanies(count: number, ingredients: Ingredients): FictionalCompany[] {
  const companies: FictionalCompany[] = [];
  for (let running = 1; companies.length < count; running += 1) {
    const number = ingredients.number(running);
    if (number !== undefined) companies.push(makeCompany(companies.length, number, ingredients));
  }
  return companies;
}

function makeCompany(at: number, number: string, ingredients: Ingredients): FictionalCompany {
  const {names, trades, forms, streets, places, troubles} = ingredients;
  // Each round through the names takes another trade, so that no name comes twice.
  const trade = pick(trades, (at % names.length) + Math.floor(at / names.length));
  const [form, suffix] = pick(forms, Math.floor(at / 3));
  const place = pick(places, at * 5);
  const visit = {
    street: pick(streets, at * 3),
    houseNumber: String(1 + ((at * 13) % 58)),
    postalCode: place.postalCode,
    place,
  };
  return {
    number,
    name: [pick(names, at), trade, suffix].filter(Boolean).join(' '),
    form,
    condition: at % 17 === 16 ? pick(troubles, Math.floor(at / 17)) : 'active',
    since: `${1965 + ((at * 11) % 60)}-${twoDigits(1 + (at % 12))}-${twoDigits(1 + (at % 28))}`,
    visit,
    ...(at % 6 === 5 && {post: {box: String(100 + at), postalCode: place.postalCode, place}}),
  };
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new RangeError('An empty list has no item');
  return item;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
