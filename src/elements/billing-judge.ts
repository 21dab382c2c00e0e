import type {LitElement, TemplateResult} from 'lit';
import {parseBillingAddress} from '../domain/billing/address.ts';
import {formatBillingField, parseBillingField} from '../domain/billing/field.ts';
import type {FieldRow} from '../domain/billing/fields.ts';
import type {FieldIssue} from '../domain/billing/issue.ts';
import type {Messages} from '../locales/messages.ts';
import type {BillingFormView} from './billing-form-view.ts';
import {dress} from './dress.ts';
import {judgedStyles} from './judged-styles.ts';
import {PrivateNumber} from './private-number.ts';
import {renderIssue} from './render-issue.ts';
import {renderIssueSummary} from './render-issue-summary.ts';

/**
 * The rules that a billing form judges by, and the words for what is wrong. A form can be seen and typed into before
 * it has a judge; who shows the form loads one when the shopper begins.
 */
export interface BillingJudge {
  readonly parseAddress: typeof parseBillingAddress;
  readonly parseField: typeof parseBillingField;
  readonly formatField: typeof formatBillingField;
  /** Gives the form the looks of what is wrong and of what is under way, and masks a number that may be a person's. */
  readonly join: (form: LitElement) => void;
  /** What stands below a field that cannot be used. */
  readonly renderIssue: (issue: FieldIssue, row: FieldRow, view: BillingFormView) => TemplateResult;
  /** What stands above the fields after a submit; nothing when all is well. */
  readonly renderSummary: (view: BillingFormView) => TemplateResult | symbol;
}

/** The forms that have had a judge: another language brings another one. */
const joined = new WeakSet<LitElement>();

function join(form: LitElement): void {
  if (joined.has(form)) return;
  joined.add(form);
  dress(form, judgedStyles);
  new PrivateNumber(form);
}

/** The judge that speaks one language. */
export function createBillingJudge(messages: Messages): BillingJudge {
  return {
    parseAddress: parseBillingAddress,
    parseField: parseBillingField,
    formatField: formatBillingField,
    join,
    renderIssue: (issue, row, view) => renderIssue(issue, row, view, messages),
    renderSummary: (view) => renderIssueSummary(view, messages),
  };
}
