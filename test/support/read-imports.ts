import {globSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';

/** An import, export-from or `import()`, also of types alone. */
const specifier = /(?:^|[;}\s])(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/gm;

/** An import or export-from that is there when the code runs, and before it does. */
const loading = /^(?:import|export)\s(?!type\s)[^;]*?from\s*'([^']+)'|^import\s*'([^']+)'/gm;

/** One import of a source file: where it stands and what it names. */
export interface Import {
  readonly file: string;
  /** A path from the project's root, or the name of a package as written. */
  readonly target: string;
}

/** Every import of the files that a glob names, from the project's root. */
export function readImports(glob: string): readonly Import[] {
  return globSync(glob).flatMap((path) => {
    const file = path.replaceAll('\\', '/');
    const named = [...withoutComments(readFileSync(file, 'utf8')).matchAll(specifier)];
    return named.map(([, name = '']) => ({file, target: resolve(file, name)}));
  });
}

/** A file and our own files that are loaded with it: what it imports, and so on, but not what it imports on demand. */
export function loadedWith(file: string): readonly string[] {
  const files = new Set([file]);
  for (const one of files) {
    for (const [, named = '', bare = named] of withoutComments(readFileSync(one, 'utf8')).matchAll(loading)) {
      if (bare.startsWith('.')) files.add(resolve(one, bare));
    }
  }
  return [...files];
}

/** Source code without its comments. */
export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function resolve(file: string, name: string): string {
  return name.startsWith('.') ? posix.normalize(join(posix.dirname(file), name).replaceAll('\\', '/')) : name;
}
