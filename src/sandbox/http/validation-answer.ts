import type {z} from 'zod';
import {errorAnswer} from './error-answer.ts';

/** One thing wrong with a request, as listed under `errors` of Dintero's envelope. */
export interface RequestError {
  /** Members joined by dots: `order.items.0.amount`. */
  readonly path: string;
  readonly code: 'missing' | 'invalid';
  readonly message: string;
}

/** The 400 for a body or query that does not fit its schema: every member that is wrong, by its path. */
export function validationAnswer(error: z.ZodError, sent: unknown): Response {
  const errors = error.issues.map(({path, message}): RequestError => {
    const value = path.reduce<unknown>(
      (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
      sent,
    );
    return {path: path.join('.'), code: value === undefined || value === '' ? 'missing' : 'invalid', message};
  });
  return errorAnswer(400, 'Validation failed', {errors});
}
