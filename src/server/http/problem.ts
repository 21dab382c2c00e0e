import type {ProblemCode} from '../../domain/purchase/problem-code.ts';

/** The codes this backend answers with; `signature` is for Dintero's eyes only. */
export type AnsweredProblemCode = Exclude<ProblemCode, 'unreachable'> | 'signature';

/** One member of a request that cannot be used, and why. */
export interface MemberIssue {
  /** A billing field or the path of a member: `billing_address.email`. */
  readonly field: string;
  readonly code: string;
  readonly suggests?: readonly string[];
}

/** What a problem may say beside its code. */
export interface ProblemDetails {
  readonly errors?: readonly MemberIssue[];
  /** With `already-paid`: the token of the purchase that the order has. */
  readonly result_token?: string;
  /** Seconds after which asking again makes sense. */
  readonly retryAfter?: number;
  /** The methods that are allowed, with `method`. */
  readonly allow?: string;
  /** Another status than the code usually has. */
  readonly status?: number;
  /** Finds the problem in the log; random when left out. */
  readonly correlation_id?: string;
}

/** The status that each problem usually has, and its title. */
export const problems: Readonly<Record<AnsweredProblemCode, readonly [status: number, title: string]>> = {
  'invalid-request': [400, 'The request cannot be read'],
  signature: [401, 'The signature is missing or wrong'],
  origin: [403, 'This origin is not allowed'],
  'unknown-order': [404, 'The order token is unknown or has expired'],
  'unknown-token': [404, 'The result token is unknown'],
  'not-found': [404, 'There is nothing here'],
  method: [405, 'This method is not allowed here'],
  'already-paid': [409, 'The order has its invoice already'],
  'too-large': [413, 'The request is larger than 16 kB'],
  'media-type': [415, 'The request must be application/json'],
  'invalid-address': [422, 'The billing address is not valid'],
  'product-not-available': [422, 'The order cannot be invoiced with this product'],
  'too-many-requests': [429, 'Too many requests'],
  internal: [500, 'Something went wrong here'],
  'register-unavailable': [503, 'The register of companies cannot be asked now'],
  'dintero-unavailable': [503, 'Dintero cannot be reached; nothing was lost'],
};

/** A problem answer, RFC 9457. */
export function problem(code: AnsweredProblemCode, details: ProblemDetails = {}): Response {
  const [usual, title] = problems[code];
  const {errors, result_token, retryAfter, allow, status = usual} = details;
  const body = {
    type: 'about:blank',
    title,
    status,
    code,
    ...(errors && {errors}),
    ...(result_token !== undefined && {result_token}),
    correlation_id: details.correlation_id ?? crypto.randomUUID(),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...(retryAfter !== undefined && {'retry-after': String(retryAfter)}),
      ...(allow !== undefined && {allow}),
    },
  });
}
