/** Why a call to Dintero gave nothing usable. */
export type DinteroErrorCode =
  /** No answer: the connection failed. */
  | 'unreachable'
  /** No answer in time. */
  | 'timeout'
  /** 401 or 403, also with a fresh token: the credentials or their scope are wrong. */
  | 'unauthorized'
  /** 404. */
  | 'not_found'
  /** 429. */
  | 'rate_limited'
  /** Another 4xx: Dintero will not do this, however often it is asked. */
  | 'refused'
  /** 5xx. */
  | 'failed'
  /** A success that does not hold what the documentation promises. */
  | 'unusable_answer';

/** What is known besides the code. */
export interface DinteroErrorDetails {
  readonly status?: number;
  /** Seconds that Dintero asked to wait. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/**
 * A call to Dintero that failed. The message names the call, the status and Dintero's own code, never its
 * message text, which may repeat what a shopper typed.
 */
export class DinteroError extends Error {
  override readonly name = 'DinteroError';
  readonly code: DinteroErrorCode;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: DinteroErrorCode, message: string, details: DinteroErrorDetails = {}) {
    super(message, {cause: details.cause});
    this.code = code;
    this.status = details.status;
    this.retryAfter = details.retryAfter;
  }

  /** Whether the same call may succeed a little later. */
  get passing(): boolean {
    return ['unreachable', 'timeout', 'rate_limited', 'failed'].includes(this.code);
  }
}
