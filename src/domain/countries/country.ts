/**
 * The countries whose buyers can be invoiced, by ISO 3166-1 alpha-2 code, each with valid texts as people write them
 * there. A form shows these before it has to judge anything, so they stand apart from the rules.
 */
export const countryExamples = {
  NO: {organization_number: '923 609 016', postal_code: '0155', phone_number: '40 61 23 45'},
  SE: {organization_number: '556036-0793', postal_code: '114 55', phone_number: '070-123 45 67'},
  FI: {organization_number: '1234567-1', postal_code: '00100', phone_number: '040 1234567'},
} as const satisfies Record<
  string,
  Readonly<Record<'organization_number' | 'postal_code' | 'phone_number', string>>
>;

/** A country whose buyers can be invoiced, ISO 3166-1 alpha-2. */
export type Country = keyof typeof countryExamples;

/** Every country whose buyers can be invoiced. */
export const countryCodes = Object.keys(countryExamples) as readonly Country[];

/** Whether a text is the code of a country whose buyers can be invoiced. */
export function isCountry(text: unknown): text is Country {
  return typeof text === 'string' && Object.hasOwn(countryExamples, text);
}
