/** What the fonts that every PDF reader brings along can print. Source: ISO 32000-1, annex D.2, WinAnsiEncoding. */
const printable = /[\n -~\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** Letters and signs that no mark can be taken off. */
const alike: Readonly<Record<string, string>> = {
  ...{đ: 'd', Đ: 'D', ŋ: 'n', Ŋ: 'N', ŧ: 't', Ŧ: 'T', ł: 'l', Ł: 'L'},
  '\u2212': '-',
};

/** A text as the sandbox's invoices can print it: a letter without its mark, or a question mark, for what they cannot. */
export function printableText(text: string): string {
  return Array.from(text.normalize('NFC'), print).join('');
}

function print(character: string): string {
  if (printable.test(character)) return character;
  const [letter = ''] = character.normalize('NFD');
  return alike[character] ?? (printable.test(letter) ? letter : '?');
}
