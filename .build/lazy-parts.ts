import type {Plugin} from 'vite';

/**
 * Loads a part once; after a failure it is asked for under another fragment, as Firefox keeps what failed as failed.
 * Not beside an import map: its hashes hold for one address, and another fragment would let a changed part pass.
 * A part is a function that is handed what it may need of the first load. Names begin as no module's own do.
 */
const loadPart =
  'const $parts = {}; let $retry = "";' +
  'const $loadPart = (part) => ($parts[part] ||= import("./chunks/" + part + ".js" + $retry)' +
  '.then((made) => made.default($shared, $loadPart))' +
  '.catch((error) => { $parts[part] = 0; if (!document.querySelector("[type=importmap]")) $retry += "#"; throw error; }));';

const importing = /^import \{(.+)\} from "(.+)\.js";$/gm;
const exporting = /^export \{(.+)\};$/m;
const lazily = /\bimport\("\.\/(?:chunks\/)?([^"]+)\.js"\)/g;

/**
 * No part imports the entry or another part: what failed to load can be loaded later, so can what it shares with others,
 * and the entry may be published under any name and asked for with any query.
 */
export function lazyParts(): Plugin {
  return {
    name: 'lazy-parts',
    renderChunk(code, {isEntry, fileName}, {format}, {chunks}) {
      if (format !== 'es') return null;
      const shared = Object.values(chunks).find((chunk) => chunk.isEntry)?.exports ?? [];
      const lazy = code.replace(lazily, '$$loadPart("$1")');
      const made = isEntry
        ? loadPart + lazy.replace(exporting, (_, names) => `const $shared = ${inOrder(names, shared)};`)
        : asFunction(lazy, shared);
      if (/^(?:import|export) ?["{*]/m.test(made))
        throw new Error(`${fileName} imports or exports in another way than was known`);
      return {code: made, map: null};
    },
  };
}

/** What a part imports becomes an argument or is loaded first, what it exports becomes the answer. */
function asFunction(code: string, shared: readonly string[]): string {
  const imports = [...code.matchAll(importing)].map(([, names = '', file = '']) => ({names, file}));
  const given = imports.filter(({file}) => file.startsWith('../')).map(({names}) => names);
  const parts = imports.filter(({file}) => file.startsWith('./'));
  const argument = `{${pairs(given.join()).map(([name, local]) => `${shared.indexOf(name)}: ${local}`)}}`;
  const taken = parts.map(({names}) => `{${pairs(names).map(([name, local]) => `${name}: ${local}`)}}`);
  const loads = parts.map(({file}) => `$loadPart("${file.slice(2)}")`);
  const wait = `const [${taken}] = await Promise.all([${loads}]);`;
  const body = code
    .replace(importing, '')
    .replace(
      exporting,
      (_, names) => `return {${pairs(names).map(([local, name]) => `${name}: ${local}`)}};`,
    );
  return parts.length > 0
    ? `export default async (${argument}, $loadPart) => {${wait}${body}}`
    : `export default (${argument}, $loadPart) => {${body}}`;
}

/** The values of an export, each at the place of its name. */
function inOrder(names: string, order: readonly string[]): string {
  const locals = new Map(pairs(names).map(([local, name]) => [name, local]));
  return `[${order.map((name) => locals.get(name))}]`;
}

/** The names of an import or an export: before and after `as`. */
function pairs(names: string): (readonly [from: string, to: string])[] {
  return names
    .split(',')
    .filter((name) => name.trim() !== '')
    .map((name) => {
      const [from = '', to = from] = name.trim().split(' as ');
      return [from, to] as const;
    });
}
