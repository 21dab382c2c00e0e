import type {BillingField} from '../../domain/billing/issue.ts';
import type {BillingEntry} from './billing-entry.ts';

/** An input or a choice of a billing form, named after its field. */
export type BillingControl = (HTMLInputElement | HTMLSelectElement) & {readonly name: BillingField};

/** The controls of a form that is drawn into a root, in order. */
export function billingControls(root: ParentNode): readonly BillingControl[] {
  return [...root.querySelectorAll<BillingControl>('input, select')];
}

/** The control that the shopper should go on with: the first that is wrong, else the first empty one, else the first. */
export function nextControl(controls: readonly BillingControl[]): BillingControl | undefined {
  const invalid = controls.find((control) => control.matches('[aria-invalid=true]'));
  return invalid ?? controls.find(({value}) => value === '') ?? controls[0];
}

/** Writes into each control what was entered, where it holds another text: nobody's caret moves without need. */
export function showTexts(controls: readonly BillingControl[], entry: BillingEntry): void {
  for (const control of controls) {
    const text = entry.text(control.name);
    if (control.value !== text) control.value = text;
  }
}
