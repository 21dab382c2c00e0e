import {css, html, LitElement, nothing} from 'lit';
import {countries, fields, missing, products, submit} from './fields.js';

/** The least that Lit can do: the same fields, a required check while typing, an event on submit. */
class LitForm extends LitElement {
  static properties = {values: {state: true}, issues: {state: true}};
  static styles = css`
    :host { display: block; }
    form, label { display: grid; gap: 0.25rem; }
    form { gap: 1rem; }
    fieldset { border: 1px solid #ccd; border-radius: 0.5rem; padding: 1rem; }
    input, select, button { font: inherit; padding: 0.5rem; border: 1px solid #889; border-radius: 0.375rem; }
    [type='radio'] { margin-inline-end: 0.5rem; }
    fieldset label { display: block; }
    button { background: #124; color: #fff; }
    [aria-invalid='true'] { border-color: #b00; }
    .issue { color: #b00; }
  `;

  constructor() {
    super();
    this.values = {product: 'kravia.invoice_b2b', country: 'NO'};
    this.issues = {};
  }

  render() {
    return html`
      <form novalidate @submit=${this.handleSubmit} @input=${this.handleInput}>
        <fieldset>
          <legend>Pay by invoice</legend>
          ${Object.entries(products).map(
            ([type, title]) => html`
              <label><input type="radio" name="product" value=${type} .checked=${this.values.product === type} />${title}</label>
            `,
          )}
        </fieldset>
        <label>
          Country
          <select name="country" autocomplete="billing country" .value=${this.values.country}>
            ${Object.entries(countries).map(([code, name]) => html`<option value=${code}>${name}</option>`)}
          </select>
        </label>
        ${fields.map((field) => this.renderField(field))}
        <button>${submit}</button>
      </form>
    `;
  }

  renderField({name, label, autocomplete, type = 'text', inputmode}) {
    const issue = this.issues[name];
    return html`
      <label>
        ${label}
        <input
          name=${name}
          type=${type}
          autocomplete=${autocomplete ?? 'off'}
          inputmode=${inputmode ?? nothing}
          .value=${this.values[name] ?? ''}
          aria-invalid=${issue ? 'true' : nothing}
          aria-describedby=${issue ? `${name}-issue` : nothing}
        />
        ${issue ? html`<span class="issue" id="${name}-issue">${issue}</span>` : nothing}
      </label>
    `;
  }

  handleInput({target}) {
    this.values = {...this.values, [target.name]: target.value};
    this.issues = this.judge();
  }

  handleSubmit(event) {
    event.preventDefault();
    this.issues = this.judge();
    if (Object.keys(this.issues).length === 0) {
      this.dispatchEvent(new CustomEvent('lit-submit', {detail: this.values, bubbles: true, composed: true}));
    }
  }

  judge() {
    const empty = fields.filter(({name, optional}) => !optional && !this.values[name]?.trim());
    return Object.fromEntries(empty.map(({name}) => [name, missing]));
  }
}

customElements.define('lit-form', LitForm);
