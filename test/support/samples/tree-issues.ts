import {existsSync} from 'node:fs';
import {placeOf, type Sample} from './samples.ts';

/** What a map of the house names that is not there: folders, files of `src`, entries. */
export function treeIssues(sample: Sample): readonly string[] {
  const named = sample.code
    .split('\n')
    .flatMap((line) =>
      line.includes('←') ? line.split(/[←,┘└─\s]+/) : line.split(/\s{2,}|\s(?=[a-z]+ )/).slice(0, 1),
    )
    .filter((name) => name !== '');
  return named
    .filter((name) => ![name, `src/${name}`, `src/${name}.ts`].some((path) => existsSync(path)))
    .map((name) => `${placeOf(sample)}: no ${name}`);
}
