import type {Token} from 'markdown-it';

/** Names in each cell of a table its column: narrow screens show a row as a stack of cells, without the head. */
export function labelCells(tokens: readonly Token[]): void {
  let columns: string[] = [];
  let column = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'table_open') columns = [];
    if (token.type === 'tr_open') column = 0;
    if (token.type === 'th_open') columns.push((tokens[at + 1]?.content ?? '').replaceAll('`', ''));
    if (token.type === 'td_open') token.attrSet('data-label', columns[column++] ?? '');
  }
}
