import {accountIdOf} from '../account.ts';
import {dayInOslo, startOfDay} from '../calendar.ts';
import type {Transaction} from '../ledger/transaction.ts';
import type {World} from '../world.ts';
import {groupedIssueDate} from './billing-period.ts';
import {collect} from './collect.ts';
import {createInvoice} from './invoice.ts';

/**
 * Issues the combined invoices whose day has come: one for all purchases of a period with the same
 * `business_name`, `organization_number`, `country`, `customer_reference`, currency and interval.
 *
 * Source: Dintero, Kravia grouped invoices; currency and interval are the sandbox's addition.
 */
export function issueGroupedInvoices(world: World): void {
  const today = dayInOslo(world.clock.now());
  const due = new Map<string, [Transaction, ...Transaction[]]>();
  for (const transaction of world.ledger.transactions.all()) {
    const issueDate = awaitedIssueDate(transaction);
    if (issueDate === undefined || issueDate > today) continue;
    const key = JSON.stringify([issueDate, ...groupKey(transaction)]);
    const group = due.get(key);
    if (group) group.push(transaction);
    else due.set(key, [transaction]);
  }
  for (const group of due.values()) {
    collect(world, createInvoice(world, group, awaitedIssueDate(group[0]) ?? today));
  }
}

/** Sees to it that the day on which a purchase is invoiced is not missed. */
export function awaitBilling({timeline}: World, transaction: Transaction): void {
  const issueDate = awaitedIssueDate(transaction);
  if (issueDate === undefined) return;
  const at = startOfDay(issueDate);
  const known = timeline.pending.some(
    (appointment) => appointment.at === at && appointment.job.kind === 'bill',
  );
  if (!known) timeline.at(at, {kind: 'bill'});
}

function awaitedIssueDate({terms, status, metadata, created_at}: Transaction): string | undefined {
  if (!terms.invoice_schedule || status !== 'AUTHORIZED' || metadata['kravia:invoice_number'])
    return undefined;
  return groupedIssueDate(dayInOslo(new Date(created_at)), terms.invoice_schedule.interval);
}

function groupKey({id, billing_address, currency, terms}: Transaction): string[] {
  const {business_name = '', organization_number = '', country, customer_reference = ''} = billing_address;
  return [
    accountIdOf(id),
    business_name.trim().toLowerCase(),
    organization_number.replace(/\D/g, ''),
    country,
    customer_reference.trim(),
    currency,
    terms.invoice_schedule?.interval ?? '',
  ];
}
