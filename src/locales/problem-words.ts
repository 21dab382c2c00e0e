import type {ProblemCode} from '../domain/purchase/problem-code.ts';
import type {MessageKey} from './messages.ts';

/** What a shopper is told about a problem; problems that only a developer can cause share one sentence. */
const words: {readonly [Code in ProblemCode]?: MessageKey} = {
  unreachable: 'problem_unreachable',
  'unknown-order': 'problem_unknown_order',
  'unknown-token': 'problem_unknown_token',
  'product-not-available': 'problem_product_not_available',
  'invalid-address': 'problem_invalid_address',
  'too-many-requests': 'problem_too_many_requests',
  'dintero-unavailable': 'problem_dintero_unavailable',
};

/** The key of the sentence for a problem. */
export function problemWords(code: ProblemCode): MessageKey {
  return words[code] ?? 'problem_internal';
}
