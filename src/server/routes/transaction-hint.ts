import {isDinteroId} from '../dintero/is-dintero-id.ts';
import {queryParameter} from './query-parameter.ts';

/** The transaction that a return or a callback names, if it looks like one of Dintero's: `T12345678.` and letters. */
export function transactionHint(request: Request): string | undefined {
  const id = queryParameter(request, 'transaction_id');
  return isDinteroId(id) ? id : undefined;
}
