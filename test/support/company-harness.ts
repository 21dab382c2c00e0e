import {sendKeys} from '@web/test-runner-commands';
import type {BillingField} from '../../src/domain/billing/issue.ts';
import type {CompanyAnswer} from '../../src/domain/company-query.ts';
import {CompanyCombobox} from '../../src/elements/company/company-combobox.ts';
import {messages} from '../../src/locales/lookup/en.ts';
import {BillingFormHarness, type FormProperties} from './billing-form-harness.ts';
import {fjordlys, fjordlysBergen, fjordlysHandel} from './companies.ts';
import {typeInto} from './type-into.ts';
import {until} from './until.ts';

/** What a register answers to a question; it may take its time. */
export type Register = (query: string) => CompanyAnswer | Promise<CompanyAnswer>;

const companies = [fjordlys, fjordlysBergen, fjordlysHandel];

/** A register that finds by number and by the beginning of names. */
export const register: Register = (query) =>
  companies.filter(
    ({organization_number, business_name}) =>
      organization_number === query || business_name.startsWith(query.toUpperCase()),
  );

/** Drives the company look-up of a billing form as a shopper does. */
export class CompanyHarness {
  readonly billing: BillingFormHarness;
  /** Every question that the register was asked. */
  readonly asked: string[] = [];
  /** The questions that nobody wanted an answer to any more. */
  readonly dropped: string[] = [];
  readonly combobox: CompanyCombobox;

  private constructor(billing: BillingFormHarness, answer: Register) {
    this.billing = billing;
    this.combobox = new CompanyCombobox(billing.form, {
      countries: ['NO', 'SE'],
      words: () => messages,
      find: async (query, _country, signal) => {
        this.asked.push(query);
        signal.addEventListener('abort', () => this.dropped.push(query));
        return answer(query);
      },
    });
  }

  /** A form for a company in Norway, with a register behind it. */
  static async show(
    answer: Register = register,
    properties: FormProperties = {},
    options: {style?: string; render?: string} = {},
  ): Promise<CompanyHarness> {
    return CompanyHarness.join(await BillingFormHarness.show(properties, options), answer);
  }

  /** A form that somebody may be filling in already. */
  static join(billing: BillingFormHarness, answer: Register = register): CompanyHarness {
    return new CompanyHarness(billing, answer);
  }

  /** Lets the time pass that a question takes: until another form, in which somebody types from now on, has asked. */
  static async passes(): Promise<void> {
    const {billing, asked} = await CompanyHarness.show();
    const control = billing.control('business_name');
    control.value = 'fj';
    control.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertText'}));
    await until(() => asked.length > 0, 'nothing was asked');
  }

  /** Types into a field and stays there. */
  async types(field: BillingField, text: string): Promise<void> {
    typeInto(this.billing.control(field), text);
    await this.billing.form.updateComplete;
  }

  /** Presses real keys. */
  async presses(...keys: readonly string[]): Promise<void> {
    for (const press of keys) await sendKeys({press});
  }

  /** Presses a key while Alt is down; true when the field has used it. */
  pressesWithAlt(field: BillingField, key: string): boolean {
    const event = new KeyboardEvent('keydown', {key, altKey: true, bubbles: true, cancelable: true});
    return !this.billing.control(field).dispatchEvent(event);
  }

  /** Waits for suggestions. */
  async isOffered(name: string): Promise<void> {
    await until(() => this.suggestions.some((text) => text.includes(name)), `${name} is not offered`);
  }

  /** Types and waits for the first suggestion. */
  async searches(field: BillingField, text: string, name: string): Promise<void> {
    await this.types(field, text);
    await this.isOffered(name);
  }

  /** Presses a suggestion with the mouse or a finger, which takes the focus there unless that is prevented. */
  async picks(name: string): Promise<void> {
    const option = this.#options.find(({textContent}) => textContent?.includes(name));
    if (!option) throw new Error(`${name} is not offered`);
    const takesFocus = option.dispatchEvent(
      new MouseEvent('mousedown', {bubbles: true, cancelable: true, composed: true}),
    );
    if (takesFocus) this.#root.querySelector<HTMLElement>(':focus')?.blur();
    if (option.checkVisibility()) option.click();
    await this.billing.form.updateComplete;
  }

  /** Presses a button below the field. */
  async takes(label: string): Promise<void> {
    const button = this.button(label);
    if (!button) throw new Error(`There is no button “${label}”`);
    button.focus();
    button.click();
    await this.billing.form.updateComplete;
  }

  button(label: string): HTMLButtonElement | undefined {
    const buttons = this.#root.querySelectorAll<HTMLButtonElement>('.company-note button');
    return [...buttons].find(({textContent}) => textContent?.trim() === label);
  }

  /** What can be picked now, a line each. */
  get suggestions(): readonly string[] {
    return this.#options.map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim() ?? '');
  }

  /** The suggestion that the screen reader is told of. */
  active(field: BillingField): string {
    const id = this.billing.control(field).getAttribute('aria-activedescendant');
    const option = id && this.#root.querySelector(`[id="${id}"][aria-selected=true] .company-name`);
    return option ? (option.textContent ?? '') : '';
  }

  isOpen(field: BillingField): boolean {
    return this.billing.control(field).ariaExpanded === 'true';
  }

  /** What is told below the field, a sentence each. */
  get told(): readonly string[] {
    return this.#texts('.company-note p');
  }

  /** What is heard of the number of suggestions. */
  get counted(): string {
    return this.#texts('.company-count').join('');
  }

  /** The texts of the fields that a register knows. */
  get filled(): readonly string[] {
    const fields = ['organization_number', 'business_name', 'address_line', 'postal_code', 'postal_place'];
    return fields.map((field) => this.billing.control(field as BillingField).value);
  }

  #texts(selector: string): readonly string[] {
    return [...this.#root.querySelectorAll(selector)].map(({textContent}) => textContent?.trim() ?? '');
  }

  get #options(): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('.company-popup:not([hidden]) [role=option]')];
  }

  get #root(): ParentNode {
    return this.billing.form.renderRoot;
  }
}
