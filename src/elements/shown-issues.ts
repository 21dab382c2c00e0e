import type {BillingField, FieldIssue} from '../domain/billing/issue.ts';

/** Judges the text that a field has now; nothing when it can be used. */
export type FieldJudge = (field: BillingField) => FieldIssue | undefined;

/**
 * When a form speaks of what is wrong: once a changed field is left, and on submit; never while somebody is still
 * typing. It is silent again as soon as the text can be used. The summary of a submit loses its lines only when
 * a field is left, so that nothing moves under the typing hand.
 */
export class ShownIssues {
  readonly #issues = new Map<BillingField, FieldIssue>();
  #summary: readonly FieldIssue[] = [];

  /** What the last submit complained of and is still wrong. */
  get summary(): readonly FieldIssue[] {
    return this.#summary;
  }

  /** The issue that a field shows. */
  of(field: BillingField): FieldIssue | undefined {
    return this.#issues.get(field);
  }

  /** A field was typed in; true when its issue is gone. */
  typed(field: BillingField, judge: FieldJudge): boolean {
    return this.#issues.has(field) && !judge(field) && this.#issues.delete(field);
  }

  /** A changed field was left. */
  left(field: BillingField, judge: FieldJudge): void {
    const issue = judge(field);
    if (issue) this.#issues.set(field, issue);
    else this.#issues.delete(field);
    this.#summary = this.#summary.flatMap((line) => this.of(line.field) ?? []);
  }

  /** Other fields or rules apply: what is shown is judged again, and nothing new is said. */
  rejudge(judge: FieldJudge): void {
    for (const field of [...this.#issues.keys()]) this.left(field, judge);
  }

  /** The form, or the backend, complained of these fields. */
  submitted(issues: readonly FieldIssue[]): void {
    this.#issues.clear();
    for (const issue of issues) this.#issues.set(issue.field, issue);
    this.#summary = issues;
  }
}
