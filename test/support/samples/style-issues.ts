import {readFileSync} from 'node:fs';
import {compileStyle} from 'vue/compiler-sfc';
import {placeOf, type Sample} from './samples.ts';

interface Named {
  readonly name: string;
}
interface Styled {
  readonly tagName?: string;
  readonly cssProperties?: readonly Named[];
  readonly cssParts?: readonly Named[];
}
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements: readonly Styled[] = modules[0].declarations;
const names = new Set(
  elements.flatMap(({cssProperties = [], cssParts = []}) =>
    [...cssProperties, ...cssParts].map(({name}) => name),
  ),
);
const tags = new Set(elements.map(({tagName}) => tagName));

/** What of a style sheet cannot be read, or names a token, a part or an element of ours that the manifest does not have. */
export function styleIssues(sample: Sample): readonly string[] {
  const {code} = sample;
  const {errors} = compileStyle({source: code, filename: sample.page, id: 'sample'});
  const named = [...code.matchAll(/(--invoice-[\w-]+)|::part\(([\w-]+)\)/g)].map(
    ([, token, part]) => token ?? part,
  );
  const elementsNamed = [...code.matchAll(/(?<![\w-])invoice-[\w-]+/g)].map(([tag]) => tag);
  return [
    ...errors.map(({message}) => message),
    ...named
      .filter((name) => name === undefined || !names.has(name))
      .map((name) => `no ${name} in the manifest`),
    ...elementsNamed.filter((tag) => !tags.has(tag)).map((tag) => `no <${tag}>`),
  ].map((issue) => `${placeOf(sample)}: ${issue}`);
}
