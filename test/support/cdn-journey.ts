import {type Cdn, startCdn} from './cdn.ts';
import {test as base, expect} from './journey.ts';

/** A journey through a shop that takes its scripts from a CDN, and one through a shop whose server knows no CORS. */
export const test = base.extend<{cdn: Cdn; plainServer: Cdn}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  cdn: async ({}, use) => {
    const cdn = await startCdn();
    await use(cdn);
    await cdn.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  plainServer: async ({}, use) => {
    const server = await startCdn({cors: false});
    await use(server);
    await server.close();
  },
});

export {expect};
