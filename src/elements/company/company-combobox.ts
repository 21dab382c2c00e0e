import type {ReactiveController} from 'lit';
import {type SearchedField, searchedFields} from '../../domain/company-query.ts';
import type {Country} from '../../domain/countries/country.ts';
import type {LookupMessages} from '../../locales/messages.ts';
import type {InvoiceBillingForm} from '../billing-form/invoice-billing-form.ts';
import {dress} from '../dress.ts';
import {CompanyDialogue} from './company-dialogue.ts';
import {CompanyField} from './company-field.ts';
import type {FindCompanies} from './company-inquiry.ts';
import {companyStyles} from './company-styles.ts';

/** Where companies are looked up, and in which words. */
export interface CompanyComboboxOptions {
  /** The countries that have a register. */
  readonly countries: readonly Country[];
  readonly find: FindCompanies;
  /** The words; nothing is looked up before they are there. */
  readonly words: () => LookupMessages | undefined;
}

/** Keys, voice, paste and cut; autofill raises plain events, or replaces the text. Source: Input Events Level 2. */
const typing = /^(insert(?!ReplacementText)|delete)/;

/**
 * Makes two fields of a billing form suggest companies while somebody types: the organization number and the name.
 * Nothing is filled in before a company is picked, and what the register lacks or does not answer is typed by hand as
 * ever. Joins a form that is there already, and leaves it as it was.
 */
export class CompanyCombobox implements ReactiveController {
  readonly #form: InvoiceBillingForm;
  readonly #options: CompanyComboboxOptions;
  readonly #dialogue: CompanyDialogue;
  readonly #fields = searchedFields.map((name) => new CompanyField(name));
  #country: Country | undefined;
  #listening = new AbortController();

  constructor(form: InvoiceBillingForm, options: CompanyComboboxOptions) {
    this.#form = form;
    this.#options = options;
    this.#dialogue = new CompanyDialogue(form, options.find, () => this.#draw());
    dress(form, companyStyles);
    form.addController(this);
    this.hostUpdated();
  }

  /** Leaves the form as it was. */
  leave(): void {
    this.hostDisconnected();
    for (const field of this.#fields) field.release();
    this.#form.removeController(this);
  }

  hostConnected(): void {
    const root: EventTarget = this.#form.renderRoot;
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    root.addEventListener('input', (event) => this.#handleInput(event), {signal});
    root.addEventListener('keydown', (event) => this.#handleKey(event as KeyboardEvent), {signal});
    root.addEventListener('focusin', ({target}) => this.#fieldOf(target)?.enter(), {signal});
    root.addEventListener('focusout', ({target}) => this.#handleLeave(target), {signal});
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#dialogue.forget();
    for (const field of this.#fields) field.leave();
    this.#draw();
  }

  hostUpdated(): void {
    const {country} = this.#form;
    if (country !== this.#country) this.#dialogue.reset();
    this.#country = country;
    const controls = this.#fields.map(({name}) => this.#searchable(name));
    for (const [index, field] of this.#fields.entries()) {
      if (field.control !== controls[index]) field.release();
    }
    for (const [index, field] of this.#fields.entries()) {
      const control = controls[index];
      if (!control || !field.attach(control)) continue;
      if (control.matches(':focus:not(:autofill)')) this.#dialogue.catchUp(field.name);
    }
    this.#draw();
    void this.#form.updateComplete.then(() => this.#dialogue.dropStaleNote(false));
  }

  #handleInput({target, inputType = ''}: Event & {readonly inputType?: string}): void {
    const field = this.#fieldOf(target);
    if (field) this.#dialogue.follow(field.name, typing.test(inputType));
  }

  /** A key that an input method composes with means a list of its own. */
  #handleKey(event: KeyboardEvent): void {
    const field = this.#fieldOf(event.target);
    if (!field || event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const {choice} = this.#dialogue;
    const isOpen = choice.isOpen && choice.field === field.name;
    if (!(isOpen ? this.#steer(event, field) : this.#open(event, field))) return;
    event.preventDefault();
    this.#draw();
  }

  #handleLeave(target: EventTarget | null): void {
    const field = this.#fieldOf(target);
    if (!field) return;
    field.leave();
    this.#dialogue.turnAway(field.name);
    this.#draw();
  }

  /** A key in the open list; false when it means the text, or leads out of the field. */
  #steer(event: KeyboardEvent, {name}: CompanyField): boolean {
    const {key, altKey} = event;
    const {choice} = this.#dialogue;
    const active = choice.companies[choice.active];
    if (key === 'Enter' && active) {
      this.#dialogue.pick(active, name);
      return true;
    }
    if (key !== 'Escape' && !(altKey && key === 'ArrowUp')) return choice.move(key);
    event.stopPropagation();
    this.#dialogue.rest();
    return true;
  }

  /** Down opens the list again, or asks for one. */
  #open({key, altKey}: KeyboardEvent, {name}: CompanyField): boolean {
    if (key !== 'ArrowDown') return false;
    const {choice} = this.#dialogue;
    if (choice.field !== name || choice.companies.length === 0) return this.#dialogue.lookUp(name, 'now');
    choice.open(name, choice.companies);
    return altKey || choice.move(key);
  }

  #draw(): void {
    const words = this.#options.words();
    if (!words) return;
    for (const field of this.#fields) field.draw(this.#dialogue, words, this.#form);
  }

  #fieldOf(target: EventTarget | null): CompanyField | undefined {
    return this.#fields.find(({control}) => control && control === target);
  }

  /** The control of a field that companies can be looked up with now. */
  #searchable(name: SearchedField): HTMLInputElement | undefined {
    const {country, renderRoot} = this.#form;
    if (!this.#options.words() || !this.#options.countries.includes(country)) return undefined;
    return renderRoot.querySelector<HTMLInputElement>(`input[name=${name}]:not([readonly])`) ?? undefined;
  }
}
