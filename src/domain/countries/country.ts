/** A country whose buyers can be invoiced, ISO 3166-1 alpha-2. */
export type Country = 'NO' | 'SE' | 'FI';
