import {normaliseLine} from '../countries/normalise-text.ts';
import {fail, ok, type Result} from '../result.ts';

/**
 * A name or a line of an address: one line with at least one letter or digit. Only {@link parseTextLine}
 * makes one.
 */
export type TextLine = string & {readonly __brand: 'TextLine'};

/**
 * Reads a name or a line as it was typed, in any script. Names are not judged: single letters, digits and
 * several words are real names. A line of mere punctuation says nothing and counts as empty.
 */
export function parseTextLine(text: string): Result<TextLine, 'empty'> {
  const line = normaliseLine(text);
  return /[\p{L}\p{N}]/u.test(line) ? ok(line as TextLine) : fail('empty');
}
