import {globSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {dirname, join} from 'node:path';

/** A built file with what its source map tells. */
export interface MappedFile {
  readonly file: string;
  readonly code: string;
  /** Paths of the sources as the map names them, relative to itself. */
  readonly sources: readonly string[];
  /** The text of each source. */
  readonly sourcesContent: readonly (string | null)[];
  /** Each place of a word in the code: the line of the source that it comes from. */
  trace(word: string): readonly string[];
}

/** The built files that a glob names and that have a source map. */
export function readSourceMaps(glob: string): readonly MappedFile[] {
  return globSync(glob).flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    const [, map] = /^\/\/# sourceMappingURL=(.+)$/m.exec(code) ?? [];
    return map ? [read(file, code, join(dirname(file), map))] : [];
  });
}

function read(file: string, code: string, mapFile: string): MappedFile {
  const payload = JSON.parse(readFileSync(mapFile, 'utf8'));
  const {sources, sourcesContent} = payload;
  const map = new SourceMap(payload);
  const lineAt = (line: number, column: number) => {
    const entry = map.findEntry(line, column);
    if (!('originalSource' in entry)) return '';
    const text: string = sourcesContent[sources.indexOf(entry.originalSource)] ?? '';
    return text.split('\n')[entry.originalLine] ?? '';
  };
  return {
    file,
    code,
    sources,
    sourcesContent,
    trace: (word) =>
      code
        .split('\n')
        .flatMap((text, line) =>
          [...text.matchAll(new RegExp(word, 'g'))].map(({index}) => lineAt(line, index)),
        ),
  };
}
