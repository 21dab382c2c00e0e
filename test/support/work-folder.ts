import {mkdirSync, mkdtempSync} from 'node:fs';

const place = '.workshop';

/**
 * Makes an empty folder inside the package, so that the package's own name leads to the built files as it does at a
 * customer's. Neither git nor the compiler looks there, should a test be killed before it takes the folder away.
 */
export function makeWorkFolder(): string {
  mkdirSync(place, {recursive: true});
  return mkdtempSync(`${place}/`);
}
