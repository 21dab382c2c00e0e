/** A name from the page as it may be repeated: quoted, or described when it could be a token, a number or an address. */
export function shownName(text: string): string {
  return /^[\w. -]{1,40}$/.test(text) && !/(\d\D*){4}/.test(text) ? `“${text}”` : '(a strange text)';
}
