import type {Transaction} from '../dintero/answers.ts';
import {eventName} from '../purchases/transaction-events.ts';
import type {InvoiceEvent} from './invoice.ts';

/** What has happened to a transaction, the oldest first. Events without a time stay where Dintero put them. */
export function readEvents({events}: Transaction): readonly InvoiceEvent[] {
  const oldestFirst = events.toSorted((one, other) => timeOf(one) - timeOf(other) || 0);
  return oldestFirst.map((event) => {
    const error = event.success === false ? errorCode(event.error) : undefined;
    return {
      event: eventName(event),
      success: event.success !== false,
      ...(typeof event.amount === 'number' && {amount: event.amount}),
      ...(event.created_at && {created_at: event.created_at}),
      ...(error !== undefined && {error}),
    };
  });
}

function timeOf({created_at}: {readonly created_at?: string | null | undefined}): number {
  return Date.parse(created_at ?? '');
}

/** Dintero's code of an error, or its type; its message may repeat what a buyer typed. */
function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const {code, type} = error as {code?: unknown; type?: unknown};
  return [code, type].flat().find((word): word is string => typeof word === 'string' && word.length <= 64);
}
