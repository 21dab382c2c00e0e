import {billingFields, type FieldPolicies, type FieldRow} from '../../domain/billing/fields.ts';
import type {Country} from '../../domain/countries/country.ts';
import type {InvoiceProduct} from '../../domain/invoice/product.ts';

/** Fields of a plain form that stand together. */
export interface FormGroup {
  /** What they are about; the others have no heading. */
  readonly heading?: 'company' | 'contact';
  /** The products that ask for them, where it is not each that can be chosen. */
  readonly only?: readonly InvoiceProduct[];
  readonly rows: readonly FieldRow[];
}

/**
 * The fields of a form that nothing adds to or takes from when another product is chosen: all that any of the products
 * asks for, in the order people fill them. What only some ask for stands apart.
 */
export function formGroups(
  products: readonly InvoiceProduct[],
  country: Country,
  policies?: FieldPolicies,
): readonly FormGroup[] {
  const asked = products.map((type) => ({type, rows: billingFields(type, country, policies)}));
  const all = asked.toSorted((one, other) => other.rows.length - one.rows.length)[0]?.rows ?? [];
  const askers = ({name}: FieldRow) =>
    asked.filter(({rows}) => rows.some((row) => row.name === name)).map(({type}) => type);
  const some = all.filter((row) => askers(row).length < products.length);
  const [first] = some;
  if (!first) {
    const company = all.filter(({group}) => group === 'company');
    const contact = all.filter(({group}) => group === 'contact');
    if (company.length === 0) return [{rows: contact}];
    return [
      {heading: 'company', rows: company},
      {heading: 'contact', rows: contact},
    ];
  }
  const isCountry = ({name}: FieldRow) => name === 'country';
  const rest = all.filter((row) => !some.includes(row));
  return [
    {rows: rest.filter(isCountry)},
    {heading: 'company', only: askers(first), rows: some},
    {rows: rest.filter((row) => !isCountry(row))},
  ];
}
