import type {BillingField, FieldIssue} from '../../domain/billing/issue.ts';

/**
 * When a form speaks of what is wrong: once a changed field is left, and on submit; never while somebody is still
 * typing. It is silent again as soon as the text can be used. The summary of a submit loses its lines only when
 * a field is left, so that nothing moves under the typing hand.
 */
export class ShownIssues {
  /** What the last submit complained of and is still wrong. */
  summary: readonly FieldIssue[] = [];
  readonly #issues = new Map<BillingField, FieldIssue>();
  readonly #judge: (field: BillingField) => FieldIssue | undefined;

  /** `judge` tells what is wrong with the text that a field has at present. */
  constructor(judge: (field: BillingField) => FieldIssue | undefined) {
    this.#judge = judge;
  }

  /** The issue that a field shows. */
  of(field: BillingField): FieldIssue | undefined {
    return this.#issues.get(field);
  }

  /** A field was typed in; true when its issue is gone. */
  typed(field: BillingField): boolean {
    return this.#issues.has(field) && !this.#judge(field) && this.#issues.delete(field);
  }

  /** A changed field was left. */
  left(field: BillingField): void {
    const issue = this.#judge(field);
    if (issue) this.#issues.set(field, issue);
    else this.#issues.delete(field);
    this.summary = this.summary.flatMap((line) => this.of(line.field) ?? []);
  }

  /** Other rules apply: what is shown is judged again, and nothing new is said. */
  rejudge(): void {
    for (const field of this.#issues.keys()) this.left(field);
  }

  /** The form, or the backend, complained of these fields. */
  submitted(issues: readonly FieldIssue[]): void {
    this.#issues.clear();
    for (const issue of issues) this.#issues.set(issue.field, issue);
    this.summary = issues;
  }
}
