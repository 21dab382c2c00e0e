import type {Company} from '../../domain/company.ts';
import {type CompanyAnswer, companyQuery, type SearchedField} from '../../domain/company-query.ts';
import {normaliseNumber} from '../../domain/countries/normalise-text.ts';
import type {InvoiceBillingForm} from '../billing-form/invoice-billing-form.ts';
import {CompanyChoice} from './company-choice.ts';
import {CompanyFiller} from './company-filler.ts';
import {CompanyInquiry, type FindCompanies} from './company-inquiry.ts';
import type {CompanyNote} from './company-note.ts';

/**
 * What a shopper and a register have to say to each other: what is looked up, what was found, which company was
 * picked, and what is told about it. Draws nothing.
 */
export class CompanyDialogue {
  /** What was found last. */
  readonly choice = new CompanyChoice();
  /** What is told. */
  note: CompanyNote | undefined;
  readonly #form: InvoiceBillingForm;
  readonly #inquiry: CompanyInquiry;
  readonly #filler: CompanyFiller;
  readonly #onChange: () => void;

  constructor(form: InvoiceBillingForm, find: FindCompanies, onChange: () => void) {
    this.#form = form;
    this.#inquiry = new CompanyInquiry(find);
    this.#filler = new CompanyFiller(form);
    this.#onChange = onChange;
  }

  /** The text of a field has changed; by keys or the like when somebody is typing. */
  follow(field: SearchedField, isTyping: boolean): void {
    const {isOpen, active} = this.choice;
    this.dropStaleNote(true);
    this.choice.active = -1;
    if (isTyping) this.lookUp(field, 'soon');
    else this.forget();
    if (active >= 0 || isOpen !== this.choice.isOpen) this.#onChange();
  }

  /** Asks for what stands in a field; false when there is nothing to ask for. */
  lookUp(field: SearchedField, when: 'now' | 'soon'): boolean {
    const {country} = this.#form;
    const query = companyQuery(field, this.#input(field)?.value ?? '', country);
    if (query === undefined) {
      this.forget();
      return false;
    }
    const take = (answer: CompanyAnswer) => this.#take(field, query, answer);
    if (when === 'now') void this.#inquiry.ask(query, country, take);
    else this.#inquiry.askSoon(query, country, take);
    return true;
  }

  /** The same for a text that somebody wrote before anything could be looked up. */
  catchUp(field: SearchedField): void {
    if (this.#filler.isWritten(field)) this.lookUp(field, 'soon');
  }

  /** Nobody waits for suggestions any longer; the last ones may be opened again. */
  rest(): void {
    this.#inquiry.stop();
    this.choice.close();
  }

  /** The shopper has left a field: of a number it is still told how its company stands. */
  turnAway(field: SearchedField): void {
    this.choice.close();
    if (field === 'business_name') this.#inquiry.stop();
  }

  /** Another text stands in the field: what was found says nothing any more. */
  forget(): void {
    this.#inquiry.stop();
    this.choice.clear();
  }

  /** Begins anew: in another country nothing of this is true. */
  reset(): void {
    this.forget();
    this.note = undefined;
  }

  /** Drops a note about another number than the one in the form, and one that asked to type by hand. */
  dropStaleNote(isTyping: boolean): void {
    const isOver = isTyping && this.note?.told === 'company_unavailable';
    if (!this.note || (this.note.number === this.#number && !isOver)) return;
    this.note = undefined;
    this.#onChange();
  }

  /** Fills the form in; `field` is the one whose text was searched for. */
  pick(company: Company, field: SearchedField): void {
    const before = this.note?.undo && this.note;
    const {filled, kept, undo} = this.#filler.fill(company, field);
    const takeBack = () => {
      undo();
      this.#tell({field, told: 'company_undone', company: before?.company, undo: before?.undo});
    };
    this.#tell({field, company, filled, kept, ...(filled.length > 0 && {undo: takeBack})});
  }

  /** Looks the company up that a sub-unit is part of, and picks it. */
  pickParent({parent_number = '', country}: Company, field: SearchedField): void {
    void this.#inquiry.ask(parent_number, country, (answer) => {
      const found = answer === 'unavailable' ? [] : answer;
      const parent = found.find(({organization_number}) => organization_number === parent_number);
      if (parent) this.pick(parent, field);
      else if (this.note) this.#tell({...this.note, told: 'company_unavailable'});
    });
  }

  #take(field: SearchedField, query: string, answer: CompanyAnswer): void {
    this.choice.clear();
    if (answer === 'unavailable') {
      this.note ??= {field, told: 'company_unavailable', number: this.#number};
    } else {
      const exact =
        field === 'organization_number' && answer.find((one) => one.organization_number === query);
      if (exact && !this.note?.company) this.note = {field, company: exact, number: this.#number};
      if (this.#input(field)?.matches(':focus')) this.choice.open(field, answer);
    }
    this.#onChange();
  }

  /** What was pressed is gone by then: the focus goes back to the field. */
  #tell(note: Omit<CompanyNote, 'number'>): void {
    this.forget();
    this.note = {...note, number: this.#number};
    this.#input(note.field)?.focus();
    this.#onChange();
  }

  get #number(): string {
    return normaliseNumber(this.#input('organization_number')?.value ?? '');
  }

  #input(field: SearchedField): HTMLInputElement | null {
    return this.#form.renderRoot.querySelector(`input[name=${field}]`);
  }
}
