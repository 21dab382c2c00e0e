import {renderMermaidASCII, renderMermaidSVG} from 'beautiful-mermaid';
import MarkdownIt from 'markdown-it';
import {docsPath} from './page-address.ts';

const {escapeHtml} = new MarkdownIt().utils;

/** The looks a diagram is drawn in: as an image it cannot read the page's colours. */
const looks = {
  light: {
    bg: '#ffffff',
    fg: '#1c2b24',
    line: '#4c6358',
    border: '#9db3a8',
    surface: '#eef3f0',
    muted: '#3f5449',
  },
  dark: {
    bg: '#18211c',
    fg: '#e6eee9',
    line: '#a9bdb2',
    border: '#5a6f64',
    surface: '#223029',
    muted: '#c0d0c7',
  },
} as const;

/** The look of a diagram. */
export type DiagramLook = keyof typeof looks;

/** Whether a text names a look. */
export function isDiagramLook(text: string): text is DiagramLook {
  return text in looks;
}

/** Draws a Mermaid diagram as SVG that loads nothing. */
export function drawDiagram(code: string, look: DiagramLook): string {
  return renderMermaidSVG(code, {...looks[look], font: 'system-ui'}).replaceAll(
    /@import url\('[^']*'\);/g,
    '',
  );
}

/** A place for the drawn diagram, in the look that the reader prefers, and the same as text for those who cannot see it. */
export function diagramFigure(code: string, file: string, number: number): string {
  const address = (look: DiagramLook) => `${docsPath}/diagrams/${look}/${number}/${file}`;
  return `<figure>
    <picture>
      <source media="(prefers-color-scheme: dark)" srcset="${address('dark')}">
      <img src="${address('light')}" alt="The steps as a diagram; they follow as text." loading="lazy">
    </picture>
    <figcaption><details><summary>The diagram as text</summary><pre tabindex="0">${escapeHtml(asText(code))}</pre></details></figcaption>
  </figure>`;
}

/** One line for each step of a sequence, as people read it; other diagrams drawn with letters. */
function asText(code: string): string {
  if (!code.startsWith('sequenceDiagram')) return renderMermaidASCII(code, {useAscii: true});
  const names = new Map(
    [...code.matchAll(/(?:participant|actor) (\w+) as (.+)/g)].map(([, id = '', name = '']) => [id, name]),
  );
  const nameOf = (id = '') => names.get(id) ?? id;
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(sequenceDiagram|participant|actor|autonumber)/.test(line))
    .map((line) =>
      line.replace(
        /^(\w+?)-{1,2}>{1,2}[+-]?(\w+): (.*)$/,
        (_, from, to, what) => `${nameOf(from)} → ${nameOf(to)}: ${what}`,
      ),
    )
    .join('\n');
}
