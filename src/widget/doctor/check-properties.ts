import type {BillingField} from '../../domain/billing/issue.ts';
import type {FieldPolicy} from '../../domain/purchase/offer.ts';
import {type Finding, type FindingCode, finding} from './finding.ts';
import {nearestName} from './nearest-name.ts';
import {shownName} from './shown-name.ts';
import {textOf, type WidgetElement} from './widget-element.ts';

const fieldsAsked: Readonly<Record<BillingField, true>> = {
  country: true,
  organization_number: true,
  business_name: true,
  first_name: true,
  last_name: true,
  address_line: true,
  postal_code: true,
  postal_place: true,
  email: true,
  phone_number: true,
  customer_reference: true,
};
const fieldNames = Object.keys(fieldsAsked);
const policies: Readonly<Record<FieldPolicy, true>> = {
  hidden: true,
  optional: true,
  required: true,
  read_only: true,
};

/**
 * Properties that must be objects, and the names in them. Repeats names, never values: those are the shopper's.
 *
 * @param messageKeys The keys that there are; without them nothing is said of `messages`.
 */
export function checkProperties(
  element: WidgetElement,
  messageKeys: readonly string[] | undefined,
): readonly Finding[] {
  const {prefill, fields, messages} = element;
  return [
    ...(['offer', 'prefill', 'fields', 'messages'] as const).flatMap((name) => checkKind(element, name)),
    ...checkNames(element, 'prefill', prefill, fieldNames, 'unknown-field'),
    ...checkNames(element, 'fields', fields, fieldNames, 'unknown-field'),
    ...checkPolicies(element, fields),
    ...(messageKeys ? checkNames(element, 'messages', messages, messageKeys, 'unknown-message') : []),
  ];
}

type ObjectName = 'offer' | 'prefill' | 'fields' | 'messages';

function checkKind(element: WidgetElement, name: ObjectName): readonly Finding[] {
  const value = element[name];
  if (value === undefined || value === null || isPlain(value)) return [];
  const kind = Array.isArray(value) ? 'a list' : `a ${typeof value}`;
  const remedy =
    typeof value === 'string'
      ? `Parse it first: element.${name} = JSON.parse(text).`
      : `Set element.${name} = {…}.`;
  return [finding('wrong-kind', `The property ${name} must be an object and is ${kind}.`, remedy, element)];
}

function checkNames(
  element: WidgetElement,
  property: ObjectName,
  value: unknown,
  known: readonly string[],
  code: FindingCode,
): readonly Finding[] {
  const strangers = isPlain(value) ? Object.keys(value).filter((name) => !known.includes(name)) : [];
  return strangers.map((name) => {
    const wanted = nearestName(name, known);
    const remedy = wanted
      ? `Write ${wanted}.`
      : `Known are ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}.`;
    return finding(
      code,
      `The property ${property} has a member ${shownName(name)} that nobody reads.`,
      remedy,
      element,
    );
  });
}

function checkPolicies(element: WidgetElement, fields: unknown): readonly Finding[] {
  if (!isPlain(fields)) return [];
  const known = Object.keys(policies);
  return Object.entries(fields)
    .filter(([, policy]) => policy !== undefined && !known.includes(textOf(policy)))
    .map(([name]) =>
      finding(
        'unknown-policy',
        `The property fields says of ${shownName(name)} something that is no way to ask for a field.`,
        `Say one of ${known.join(', ')}.`,
        element,
      ),
    );
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
