import type {ProblemCode} from '../../domain/purchase/problem-code.ts';

const passing: readonly ProblemCode[] = [
  'unreachable',
  'too-many-requests',
  'dintero-unavailable',
  'internal',
];

/** Whether the same request may succeed later. */
export function isPassing(code: ProblemCode): boolean {
  return passing.includes(code);
}
