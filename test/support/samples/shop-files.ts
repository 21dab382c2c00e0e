import {globSync, readFileSync} from 'node:fs';
import {projects} from '../../frameworks/projects.ts';

/** What the files say of the frameworks' shops, which `npm run test:frameworks` builds and buys from. */
export const shopFiles: ReadonlySet<string> = new Set(
  projects
    .flatMap(({folder}) => globSync(`demo/frameworks/${folder}/{src,app}/**/*.{ts,tsx,vue,svelte}`))
    .map((path) => readFileSync(path, 'utf8')),
);
