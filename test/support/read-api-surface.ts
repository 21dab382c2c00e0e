import {readFileSync} from 'node:fs';
import {readDeclarations, type TypesFile} from './read-declarations.ts';

/** A name in a file of types. */
interface Place {
  readonly file: string;
  readonly name: string;
}

/**
 * The public surface in one text: for every entry its names, then the declaration of each and of everything that one of
 * them names in turn. What is declared otherwise, comes or goes makes another text.
 */
export function readApiSurface(): string {
  const {name, exports} = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = new Map<string, TypesFile>();
  const read = (file: string) => {
    const known = files.get(file) ?? readDeclarations(file);
    files.set(file, known);
    return known;
  };
  const declarationOf = ({file, name}: Place): Place & {readonly text: string} => {
    const text = read(file).declared.get(name);
    const elsewhere = read(file).brought.get(name);
    if (text === undefined && elsewhere) return declarationOf(elsewhere);
    return {file, name, text: text ?? ''};
  };

  const entries = Object.entries<{readonly types?: string}>(exports).flatMap(([path, {types}]) => {
    if (!types) return [];
    const places = read(types).exported.map((alias) => ({
      alias,
      ...declarationOf({file: types, name: alias}),
    }));
    return [{entry: path.replace('.', name), places}];
  });

  const reached = new Map<string, string>();
  const reach = (place: Place): void => {
    const {file, name, text} = declarationOf(place);
    const source = file.replace('dist/types/', '').replace('.d.ts', '');
    const key = `${source} ${name}`;
    if (text === '' || reached.has(key)) return;
    reached.set(key, text);
    const {declared, brought, additions} = read(file);
    for (const addition of additions) reached.set(`${source} ${addition.split(' {')[0]}`, addition);
    for (const [word] of text.matchAll(/[A-Za-z_]\w+/g)) {
      if (declared.has(word) || brought.has(word)) reach({file, name: word});
    }
  };
  for (const {places} of entries) for (const place of places) reach(place);

  const names = entries.map(({entry, places}) => {
    const lines = places.map(({alias, name, text}) => {
      const [kind] = /\b(class|function|const|type|interface)\b/.exec(text) ?? ['unknown'];
      return `  ${kind} ${alias}${alias === name ? '' : ` (${name})`}`;
    });
    return [entry, ...lines.toSorted()].join('\n');
  });
  const texts = [...reached]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, text]) => `// ${key}\n${text}`);
  return `${[...names, ...texts].join('\n\n')}\n`;
}
