import {readFileSync} from 'node:fs';

/** A fenced block of a guide: its language and the text between the fences. */
export interface GuideBlock {
  /** Where it begins in the page: the line of its fence. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** The file that TypeScript is copied into: `// issue.ts` in its first line. */
  readonly file?: string;
  /** What it says that it prints, line by line: comments that begin with an arrow. `…` stands for anything. */
  readonly said: readonly string[];
}

/** A page of the documentation. */
export interface Guide {
  readonly text: string;
  readonly headings: readonly string[];
  readonly blocks: readonly GuideBlock[];
}

/** Reads a page of the documentation. */
export function readGuide(path: string): Guide {
  const text = readFileSync(path, 'utf8');
  const prose = text.replaceAll(/^```.*?^```$/gms, '');
  return {
    text,
    headings: [...prose.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) => heading),
    blocks: [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({index, 1: language = '', 2: code = ''}) =>
      readBlock(text.slice(0, index).split('\n').length, language, code),
    ),
  };
}

function readBlock(line: number, language: string, code: string): GuideBlock {
  const [, file] = /^\/\/ ([\w.-]+\.ts)\n/.exec(code) ?? [];
  const said = [...code.matchAll(/(?:\/\/|#) → (.*)$/gm)].map(([, words = '']) => words);
  return {line, language, code, said, ...(file !== undefined && {file})};
}
