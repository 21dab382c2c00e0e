import type {Context, Handler} from 'hono';
import type {z} from 'zod';
import {errorAnswer} from '../../http/error-answer.ts';
import {readJson} from '../../http/read-json.ts';

/** One route under `/sandbox`, and what it is good for in a sentence. */
export interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Behind `/sandbox`. */
  readonly path: string;
  readonly does: string;
  /** The members of the JSON it takes, where it takes any. */
  readonly takes?: string;
  readonly handle: Handler;
}

/**
 * A handler that reads a JSON body and acts on it: 200 with what comes of it, 204 where that is nothing, 400 for
 * another body, and `refused` where the action throws a `RangeError`.
 */
export function order<Schema extends z.ZodType>(
  schema: Schema,
  act: (body: z.output<Schema>) => unknown,
  refused = 400,
): Handler {
  return async (c) => {
    const body = await readJson(c.req, schema);
    if (!body.ok) return body.issue;
    try {
      return outcome(c, act(body.value));
    } catch (error) {
      if (error instanceof RangeError) return errorAnswer(refused, error.message);
      throw error;
    }
  };
}

/** A handler that acts and answers as {@link order} does, without a body. */
export function plainOrder(act: () => unknown): Handler {
  return (c) => outcome(c, act());
}

function outcome(c: Context, value: unknown): Response {
  return value === undefined ? c.body(null, 204) : c.json(value);
}
