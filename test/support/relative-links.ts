import {posix} from 'node:path';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt();

/** Where the links and pictures of a Markdown file lead, as paths from the project's root; addresses and anchors are left out. */
export function relativeLinks(text: string, file: string): readonly string[] {
  const tokens = markdown.parse(text, {}).flatMap(({children}) => children ?? []);
  return tokens
    .map((token) => String(token.attrGet(token.type === 'image' ? 'src' : 'href') ?? ''))
    .map((link) => link.replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^\w+:/.test(link))
    .map((link) => posix.join(posix.dirname(file), link).replace(/\/$/, ''));
}
