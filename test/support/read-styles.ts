import {globSync, readFileSync} from 'node:fs';

/** A style sheet of ours: of an element, or of the demo. */
export interface StyleSource {
  readonly file: string;
  readonly css: string;
}

/** Every style sheet of the elements and the demo, without comments. */
export function readStyles(): readonly StyleSource[] {
  const ofElements = globSync('src/**/*.ts').map((file) => ({
    file,
    css: [...readFileSync(file, 'utf8').matchAll(/\bcss`([^`]*)`/g)].map(([, css]) => css).join('\n'),
  }));
  const ofDemo = globSync('demo/**/*.css').map((file) => ({
    file,
    css: readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, ''),
  }));
  return [...ofElements, ...ofDemo].filter(({css}) => css !== '');
}

/** Light and dark value of every custom property that a style sheet gives one; of other properties nothing. */
export function readShades(css: string): ReadonlyMap<string, readonly [light: string, dark: string]> {
  const declaration = /--_?([\w-]+): (?:var\(--[\w-]+, )?(?:light-dark\((#\w+), (#\w+)\)|(#\w+))\)?;/g;
  return new Map(
    [...css.matchAll(declaration)].map(([, name = '', light, dark, both = '']) => [
      name.replace(/^invoice-color-/, ''),
      [light ?? both, dark ?? both],
    ]),
  );
}
