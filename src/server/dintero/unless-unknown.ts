import {DinteroError} from './dintero-error.ts';

/**
 * For questions about something that may not exist: undefined when Dintero does not have it.
 *
 * @throws The error itself, when it is another.
 */
export function unlessUnknown(error: unknown): undefined {
  if (error instanceof DinteroError && error.code === 'not_found') return undefined;
  throw error;
}
