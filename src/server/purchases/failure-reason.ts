import type {FailureReason} from '../../domain/purchase/outcome.ts';

/** What Dintero's errors may contain, and what it means for the buyer. The first that fits counts. */
const signs: readonly (readonly [sign: RegExp, reason: FailureReason])[] = [
  [/identity|identification|bankid|ssn/, 'identity'],
  [/declined|rejected/, 'declined'],
  [/authorization/, 'authorization'],
];

/**
 * The reason in an `error` of Dintero's: a text on a session's event, an object with `code` and `type` on a
 * transaction's. Its message is never read. Undefined when there is none that we know.
 */
export function failureReason(error: unknown): FailureReason | undefined {
  const words = wordsOf(error).toLowerCase();
  return signs.find(([sign]) => sign.test(words))?.[1];
}

function wordsOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null) return '';
  const {code, type} = error as {code?: unknown; type?: unknown};
  return [code, type]
    .flat()
    .filter((word) => typeof word === 'string')
    .join(' ');
}
