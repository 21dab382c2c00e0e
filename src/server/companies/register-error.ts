/** Why a register gave nothing usable. */
export type RegisterErrorCode =
  /** No answer: the connection failed. */
  | 'unreachable'
  /** No answer in time. */
  | 'timeout'
  /** 401 or 403, also with a fresh token: the credentials or their scope are wrong. */
  | 'unauthorized'
  /** 429. */
  | 'rate_limited'
  /** Another 4xx: the register will not answer this, however often it is asked. */
  | 'refused'
  /** 5xx, or an answer that says that the register's own sources are down. */
  | 'failed'
  /** An answer that is not what the register's documentation promises. */
  | 'unusable_answer'
  /** Not asked at all: it failed or refused a moment ago and is left alone for a while. */
  | 'resting';

/** What is known besides the code. */
export interface RegisterErrorDetails {
  readonly status?: number;
  /** Seconds that the register asked to wait. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** A register that could not be asked. The message names the register and the status, never what was looked up. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
  readonly code: RegisterErrorCode;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: RegisterErrorCode, message: string, details: RegisterErrorDetails = {}) {
    super(message, {cause: details.cause});
    this.code = code;
    this.status = details.status;
    this.retryAfter = details.retryAfter;
  }
}
