import {RegisterError} from '../companies/register-error.ts';
import {DinteroError} from '../dintero/dintero-error.ts';
import {errorDetails, type Log} from '../log.ts';
import {StoreUnavailableError} from '../stores/store-unavailable-error.ts';
import type {ProblemDetails} from './problem.ts';

/** The problem that an error comes to: its code, and what is said beside it. */
export type ExplainedError = readonly [
  code: 'internal' | 'register-unavailable' | 'dintero-unavailable',
  details: ProblemDetails,
];

/** Seconds after which Dintero, a register or the store may be asked again, when it names none itself. */
const usualWait = 5;

/** Logs what was thrown, and says which problem to answer with. */
export function explainError(error: unknown, log: Log): ExplainedError {
  const correlation_id = crypto.randomUUID();
  const details = {correlation_id, ...errorDetails(error)};
  if (error instanceof RegisterError) {
    const passing = error.code !== 'unauthorized' && error.code !== 'unusable_answer';
    if (error.code !== 'resting') {
      log({level: passing ? 'warn' : 'error', event: 'register-unavailable', ...details});
    }
    return ['register-unavailable', {correlation_id, retryAfter: error.retryAfter ?? usualWait}];
  }
  if (error instanceof StoreUnavailableError && error.passing) {
    log({level: 'error', event: 'store-unavailable', ...details});
    return ['internal', {correlation_id, status: 503, retryAfter: usualWait}];
  }
  if (!(error instanceof DinteroError)) {
    log({level: 'error', event: 'internal', ...details});
    return ['internal', {correlation_id}];
  }
  log({level: error.passing ? 'warn' : 'error', event: 'dintero-unavailable', ...details});
  return [
    'dintero-unavailable',
    {correlation_id, status: error.passing ? 503 : 502, retryAfter: error.retryAfter ?? usualWait},
  ];
}
