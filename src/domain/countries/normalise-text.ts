/**
 * What people type and paste carries more than they see: soft hyphens, marks of writing direction, spaces
 * that do not break, full-width digits, a dozen dashes.
 *
 * Source: Unicode, Default_Ignorable_Code_Point; UAX #15, normalization forms.
 */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** A number in the shape that rules are written for: no spaces, dots or slashes, capitals, every dash a hyphen. */
export function normaliseNumber(text: string): string {
  return text
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\s./]/g, '')
    .toUpperCase();
}

/** Words as they were meant: one line, single spaces, composed letters, nothing invisible; spelling and case stay. */
export function normaliseLine(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/(?!\s)[\p{Cc}\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
}
