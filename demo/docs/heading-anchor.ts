/** The words of a heading without marks. */
export function plainHeading(words: string): string {
  return words.replaceAll(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** The anchor of a heading, as the repository's host makes it. */
export function headingAnchor(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
