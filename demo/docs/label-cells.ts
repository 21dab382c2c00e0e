import type {Token} from 'markdown-it';

/**
 * Names in each cell of a table its column: narrow screens show a row as a stack of cells, without the head. Columns of
 * numbers get a class instead of Markdown's inline style, which a strict policy forbids; a head without words is a cell.
 */
export function labelCells(tokens: readonly Token[]): void {
  let columns: string[] = [];
  let column = 0;
  for (const [at, token] of tokens.entries()) {
    const words = tokens[at + 1]?.content ?? '';
    if (token.attrGet('style') !== null) token.attrs = [['class', 'number']];
    if (token.type === 'table_open') columns = [];
    if (token.type === 'tr_open') column = 0;
    if (token.type === 'th_open') columns.push(words.replaceAll('`', ''));
    if (token.type === 'th_open' && words === '') {
      for (const place of [at, at + 2]) Object.assign(tokens[place] ?? {}, {tag: 'td'});
    }
    if (token.type === 'td_open') token.attrSet('data-label', columns[column++] ?? '');
  }
}
