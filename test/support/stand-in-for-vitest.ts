/** What the guide to testing uses of Vitest, in a browser that runs Mocha; both speak Chai. */
export {expect} from '@open-wc/testing';

/** What was provided to the tests, by name. */
export const provided: Record<string, unknown> = {};

/** A test. */
export const test = it;

/** What was provided under a name. */
export function inject(name: string): unknown {
  return provided[name];
}
