import type {Plugin} from 'vite';

/** Loads a part once; after a failure it is asked for under another fragment, as Firefox keeps what failed as failed. */
const loadPart =
  'const parts = {}; let retry = "";' +
  'export const loadPart = (part) => (parts[part] ||= import("./chunks/" + part + ".js" + retry)' +
  '.catch((error) => { parts[part] = 0; retry += "#"; throw error; }));';

/** A part that failed to load can be loaded later, and so can what it shares with other parts: no part imports another. */
export function retriedParts(): Plugin {
  const imported = /^import \{(.+)\} from "\.\/(.+)\.js";$/gm;
  return {
    name: 'retried-parts',
    renderChunk(code, {isEntry}) {
      const loaded = code
        .replace(/\bimport\("\.\/(?:chunks\/)?([^"]+)\.js"\)/g, 'loadPart("$1")')
        .replace(
          imported,
          (_, names, part) => `const {${names.replaceAll(' as ', ': ')}} = await loadPart("${part}");`,
        );
      if (isEntry) return {code: loadPart + loaded, map: null};
      return {code: loaded === code ? code : `import {loadPart} from "../embed.js";${loaded}`, map: null};
    },
  };
}
