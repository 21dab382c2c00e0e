import {html, render} from 'lit';
import type {BillingField} from '../../domain/billing/issue.ts';
import type {Company} from '../../domain/company.ts';
import type {SearchedField} from '../../domain/company-query.ts';
import type {LookupMessages} from '../../locales/messages.ts';
import type {InvoiceBillingForm} from '../billing-form/invoice-billing-form.ts';
import {CompanyChoice} from './company-choice.ts';
import type {CompanyDialogue} from './company-dialogue.ts';
import {renderCompanyList} from './render-company-list.ts';
import {renderCompanyNote} from './render-company-note.ts';

const nothingFound = new CompanyChoice();

/**
 * One field of a billing form as a combobox: the attributes of its control, and a place of its own below the note
 * that the form draws nothing into.
 *
 * Source: WAI-ARIA 1.2, combobox; ARIA Authoring Practices, list autocomplete with manual selection.
 */
export class CompanyField {
  readonly name: SearchedField;
  /** The control, while companies can be looked up with it. */
  control: HTMLInputElement | undefined;
  readonly #place = document.createElement('div');
  /** The autofill tokens that the form has given the control. */
  #tokens: AutoFill = '';

  constructor(name: SearchedField) {
    this.name = name;
    this.#place.className = 'companies';
  }

  /** Makes the control a combobox; true when it was none. */
  attach(control: HTMLInputElement): boolean {
    if (this.#place.parentElement !== control.parentElement) control.parentElement?.append(this.#place);
    if (this.control === control) return false;
    this.control = control;
    const {id} = control;
    control.role = 'combobox';
    control.ariaAutoComplete = 'list';
    control.setAttribute('aria-controls', `${id}-companies`);
    control.setAttribute('aria-describedby', `${id}-note ${id}-company`);
    if (control.matches(':focus')) this.enter();
    return true;
  }

  /** Makes the control a plain field again. */
  release(): void {
    const {control} = this;
    if (!control) return;
    this.leave();
    this.control = undefined;
    for (const name of [
      'role',
      'aria-autocomplete',
      'aria-controls',
      'aria-expanded',
      'aria-activedescendant',
    ]) {
      control.removeAttribute(name);
    }
    control.setAttribute('aria-describedby', `${control.id}-note`);
    this.#place.remove();
  }

  /** The shopper is in the field: two lists over each other, the browser's and ours, would be one too many. */
  enter(): void {
    const {control} = this;
    if (!control || control.autocomplete === 'off') return;
    this.#tokens = control.autocomplete;
    control.autocomplete = 'off';
  }

  /** The shopper has left the field: autofill may fill it in with the others. */
  leave(): void {
    if (this.control && this.#tokens) this.control.autocomplete = this.#tokens;
    this.#tokens = '';
  }

  /** Draws what there is to choose and to tell, and says on the control what can be seen. */
  draw(dialogue: CompanyDialogue, words: LookupMessages, form: InvoiceBillingForm): void {
    const {name, control} = this;
    if (!control) return;
    const {id} = control;
    const choice = dialogue.choice.field === name ? dialogue.choice : nothingFound;
    const note = dialogue.note?.field === name ? dialogue.note : undefined;
    const view = {
      words,
      locale: form.locale,
      label: (field: BillingField) => labelIn(form.renderRoot, field),
      onParent: (company: Company) => dialogue.pickParent(company, name),
    };
    render(
      html`
        ${renderCompanyList(id, choice, words, (company) => dialogue.pick(company, name))}
        ${renderCompanyNote(id, note, view)}
      `,
      this.#place,
    );
    const opens = choice.isOpen && control.ariaExpanded !== 'true';
    control.ariaExpanded = String(choice.isOpen);
    if (choice.active >= 0) control.setAttribute('aria-activedescendant', `${id}-company-${choice.active}`);
    else control.removeAttribute('aria-activedescendant');
    const chosen = this.#place.querySelector('[aria-selected=true]');
    const first = opens ? this.#place.querySelector('[role=option]') : null;
    (chosen ?? first)?.scrollIntoView?.({block: 'nearest'});
  }
}

function labelIn(root: ParentNode, field: BillingField): string {
  return root.querySelector<HTMLInputElement>(`[name=${field}]`)?.labels?.[0]?.textContent?.trim() ?? field;
}
