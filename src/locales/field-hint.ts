import type {FieldRow} from '../domain/billing/fields.ts';
import {fill} from './fill.ts';
import type {FormMessages} from './messages.ts';

/**
 * What stands below a field that is not plain from its name; nothing below the others.
 *
 * @param grouped All purchases of a period come on one invoice.
 */
export function fieldHint(
  {name, example = ''}: Pick<FieldRow, 'name' | 'example'>,
  grouped: boolean,
  messages: FormMessages,
): string | undefined {
  if (name === 'customer_reference') {
    return grouped ? messages.customer_reference_hint_grouped : messages.customer_reference_hint;
  }
  const unfamiliar = name === 'organization_number' || name === 'phone_number';
  return unfamiliar ? fill(messages.example, {example}) : undefined;
}
