import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {withoutComments} from './read-imports.ts';

/** The top-level declarations of a file of types, without comments and without what only its maker may use. */
export interface TypesFile {
  /** The text of each declaration, by its name; overloads stand together. */
  readonly declared: ReadonlyMap<string, string>;
  /** What it adds to the types of pages and of other packages. */
  readonly additions: readonly string[];
  /** The names that it imports or passes on: where each is declared, and how it is called there. */
  readonly brought: ReadonlyMap<string, {readonly file: string; readonly name: string}>;
  /** The names that it passes on. */
  readonly exported: readonly string[];
}

const internal = /^ *\/\*\* @internal[^/]*\*\/\n[^;]*;\n/gm;
const own = /^ +(?:private |protected |#private).*\n/gm;
const declaration =
  /^(?:export )?(?:declare )?(?:abstract )?(?:class|function|const|type|interface|let) (\w+)/;
const passage = /^(import|export) (?:type )?\{(.*)\} from '(\..*)';$/s;

/** Reads a file of types that the compiler has written. */
export function readDeclarations(path: string): TypesFile {
  const text = withoutComments(readFileSync(path, 'utf8').replace(internal, '')).replace(own, '');
  const statements = text
    .split(/\n(?=[^\s}])/)
    .map((statement) => statement.replace(/\n\s*\n/g, '\n').trim());
  const declared = new Map<string, string>();
  const brought: [string, {file: string; name: string}][] = [];
  const exported: string[] = [];
  for (const statement of statements) {
    const [, name] = declaration.exec(statement) ?? [];
    if (name) declared.set(name, [declared.get(name) ?? [], statement].flat().join('\n'));
    const [, word, list = '', from = ''] = passage.exec(statement) ?? [];
    for (const [, original = '', alias = original] of list.matchAll(/(\w+)(?: as (\w+))?(?=\s*(?:,|$))/g)) {
      brought.push([alias, {file: join(path, '..', from).replace(/\.ts$/, '.d.ts'), name: original}]);
      if (word === 'export') exported.push(alias);
    }
  }
  const additions = statements.filter((statement) => /^declare (global|module)/.test(statement));
  return {declared, additions, brought: new Map(brought), exported};
}
