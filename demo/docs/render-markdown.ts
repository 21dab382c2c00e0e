import {posix} from 'node:path';
import highlighter from 'highlight.js';
import MarkdownIt from 'markdown-it';
import {diagramFigure} from './diagram.ts';
import {labelCells} from './label-cells.ts';
import {pageAddress} from './page-address.ts';

/** A page of the documentation as HTML. */
export interface RenderedPage {
  /** The text of its first heading. */
  readonly title: string;
  /** Finished HTML. */
  readonly content: string;
  /** Its second-level headings, in order. */
  readonly sections: readonly {readonly id: string; readonly text: string}[];
}

/**
 * Renders Markdown as the repository's host would: headings can be linked to, links to other files lead to their pages
 * here, wide tables and code scroll by themselves and by keyboard. HTML in the text is shown, not run.
 *
 * @param file Its path from the project's root, `docs/styling.md`: what its links start from.
 */
export function renderMarkdown(text: string, file: string): RenderedPage {
  const sections: {id: string; text: string}[] = [];
  let title = '';
  let diagrams = 0;
  const markdown = new MarkdownIt({highlight: highlightCode});
  markdown.core.ruler.push('label-cells', ({tokens}) => labelCells(tokens));
  const {rules} = markdown.renderer;

  rules.heading_open = (tokens, at) => {
    const {tag} = tokens[at] as {tag: string};
    const words = plainText(tokens[at + 1]?.content ?? '');
    const id = slug(words);
    if (tag === 'h1') title ||= words;
    if (tag === 'h2') sections.push({id, text: words});
    return `<${tag} id="${id}">`;
  };
  rules.table_open = () => '<div class="wide" tabindex="0" role="group" aria-label="Table"><table>';
  rules.table_close = () => '</table></div>';
  const fence = rules.fence;
  rules.fence = (tokens, at, ...rest) => {
    const {info = '', content = ''} = tokens[at] ?? {};
    if (info === 'mermaid') return diagramFigure(content, file, diagrams++);
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
    return image?.(tokens, at, ...rest) ?? '';
  };

  const content = markdown.render(text);
  return {title, content, sections};
}

/** Code with the names of its parts as classes. */
export function highlightCode(code: string, language: string): string {
  const known = highlighter.getLanguage(language) !== undefined;
  return known ? highlighter.highlight(code, {language}).value : '';
}

/** The words of a heading without marks. */
function plainText(words: string): string {
  return words.replaceAll(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** As the repository's host makes the anchors of headings. */
function slug(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
