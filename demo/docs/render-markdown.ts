import {posix} from 'node:path';
import highlighter from 'highlight.js';
import MarkdownIt from 'markdown-it';
import {headingAnchor, plainHeading} from './heading-anchor.ts';
import {labelCells} from './label-cells.ts';
import {pageAddress} from './page-address.ts';
import {readSequence} from './read-sequence.ts';
import {sequenceFigure} from './sequence-figure.ts';

/** A page of the documentation as HTML. */
export interface RenderedPage {
  /** The text of its first heading. */
  readonly title: string;
  /** Finished HTML. */
  readonly content: string;
  /** Its second-level headings, in order. */
  readonly sections: readonly {readonly id: string; readonly text: string}[];
}

const {escapeHtml} = new MarkdownIt().utils;

/**
 * Renders Markdown as the repository's host would: headings can be linked to, links to other files lead to their pages
 * here, wide tables, code, pictures and diagrams scroll by themselves and by keyboard. Comments are left out; other HTML in
 * the text is shown, not run.
 *
 * @param file Its path from the project's root, `docs/styling.md`: what its links start from.
 */
export function renderMarkdown(text: string, file: string): RenderedPage {
  const sections: {id: string; text: string}[] = [];
  let title = '';
  let heading = '';
  const markdown = new MarkdownIt({highlight: highlightCode});
  markdown.core.ruler.push('label-cells', ({tokens}) => labelCells(tokens));
  const {rules} = markdown.renderer;

  rules.heading_open = (tokens, at) => {
    const {tag} = tokens[at] as {tag: string};
    const words = plainHeading(tokens[at + 1]?.content ?? '');
    const id = headingAnchor(words);
    heading = words;
    if (tag === 'h1') title ||= words;
    if (tag === 'h2') sections.push({id, text: words});
    return `<${tag} id="${id}">`;
  };
  rules.table_open = () =>
    `<div class="wide" tabindex="0" role="group" aria-label="Table: ${escapeHtml(heading)}"><table>`;
  rules.table_close = () => '</table></div>';
  const fence = rules.fence;
  rules.fence = (tokens, at, ...rest) => {
    const {info = '', content = ''} = tokens[at] ?? {};
    if (info === 'mermaid') return String(sequenceFigure(readSequence(content)));
    return (fence?.(tokens, at, ...rest) ?? '').replace('<pre>', '<pre tabindex="0">');
  };
  rules.link_open = (tokens, at, options, _environment, self) => {
    const token = tokens[at];
    token?.attrSet('href', pageAddress(String(token.attrGet('href') ?? ''), file));
    return self.renderToken(tokens, at, options);
  };
  const image = rules.image;
  rules.image = (tokens, at, ...rest) => {
    const token = tokens[at];
    const source = posix.join(posix.dirname(file), String(token?.attrGet('src') ?? ''));
    token?.attrSet('src', `/docs/files/${source}`);
    return `<span class="picture" tabindex="0" role="group" aria-label="Picture">${image?.(tokens, at, ...rest) ?? ''}</span>`;
  };

  const content = markdown.render(text.replaceAll(/^<!--.*-->\n/gm, ''));
  return {title, content, sections};
}

/** Code with the names of its parts as classes. */
export function highlightCode(code: string, language: string): string {
  const known = highlighter.getLanguage(language) !== undefined;
  return known ? highlighter.highlight(code, {language}).value : '';
}
