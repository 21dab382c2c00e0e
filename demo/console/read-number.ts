/** A number as people type it: spaces between thousands, a comma or a point before the decimals. */
export function readNumber(text: string): number | undefined {
  const compact = text.replace(/\s/g, '');
  return /^\d{1,9}([.,]\d{1,4})?$/.test(compact) ? Number(compact.replace(',', '.')) : undefined;
}

/**
 * An amount as people type it, in minor units; undefined unless it is above zero with at most two decimals. "1.450" is
 * refused, as it may mean thousands.
 */
export function readAmount(text: string): number | undefined {
  const [, decimals = ''] = text.trim().split(/[.,]/);
  const amount = readNumber(text);
  return amount && decimals.length <= 2 ? Math.round(amount * 100) : undefined;
}
