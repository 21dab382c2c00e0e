import type {Plugin} from 'vite';

/**
 * Loads a part once; after a failure it is asked for under another fragment, as Firefox keeps what failed as failed.
 * Not beside an import map: its hashes hold for one address, and another fragment would let a changed part pass.
 * A part is a function that is handed what it needs of the first load.
 */
const loadPart =
  'const parts = {}; let retry = "";' +
  'const loadPart = (part) => (parts[part] ||= import("./chunks/" + part + ".js" + retry)' +
  '.then((made) => made.default(shared, loadPart))' +
  '.catch((error) => { parts[part] = 0; if (!document.querySelector("[type=importmap]")) retry += "#"; throw error; }));';

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
    renderChunk(code, {isEntry, fileName}, {format}) {
      if (format !== 'es') return null;
      const lazy = code.replace(lazily, 'loadPart("$1")');
      const made = isEntry
        ? loadPart + lazy.replace(exporting, (_, names) => `const shared = ${given(names)};`)
        : asFunction(lazy);
      if (/^(?:import|export) ?["{*]/m.test(made))
        throw new Error(`${fileName} imports or exports in another way than was known`);
      return {code: made, map: null};
    },
  };
}

/** What a part imports becomes an argument or is loaded first, what it exports becomes the answer. */
function asFunction(code: string): string {
  const imports = [...code.matchAll(importing)].map(([, names = '', file = '']) => ({names, file}));
  const shared = imports.filter(({file}) => file.startsWith('../')).map(({names}) => names);
  const parts = imports.filter(({file}) => file.startsWith('./'));
  const loads = parts.map(({file}) => `loadPart("${file.slice(2)}")`);
  const wait = `const [${parts.map(({names}) => taken(names))}] = await Promise.all([${loads}]);`;
  const body = code.replace(importing, '').replace(exporting, (_, names) => `return ${given(names)};`);
  return parts.length > 0
    ? `export default async (${taken(shared.join())}, loadPart) => {${wait}${body}}`
    : `export default (${taken(shared.join())}, loadPart) => {${body}}`;
}

/** The names of an import, as they are taken out of an object. */
function taken(names: string): string {
  return `{${names.replaceAll(' as ', ': ')}}`;
}

/** The names of an export, as they are put into an object. */
function given(names: string): string {
  return `{${names.replace(/([\w$]+) as ([\w$]+)/g, '$2: $1')}}`;
}
