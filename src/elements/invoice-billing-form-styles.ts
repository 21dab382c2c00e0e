import {type CSSResultGroup, css} from 'lit';
import {buttonStyles} from './button-styles.ts';
import {issueStyles} from './issue-styles.ts';
import {spinnerStyles} from './spinner-styles.ts';
import {tokens} from './tokens.ts';

/** Looks of `<invoice-billing-form>`: one column on a phone; where there is room, what belongs together stands together. */
export const billingFormStyles: CSSResultGroup = [
  tokens,
  buttonStyles,
  spinnerStyles,
  issueStyles,
  css`
  :host {
    container-type: inline-size;
  }
  form,
  .fields,
  .field {
    display: grid;
    gap: var(--_gap);
  }
  form {
    gap: calc(1.5 * var(--_gap));
    max-inline-size: 42rem;
  }
  .field {
    align-content: start;
    gap: 0.25rem;
  }
  input,
  select {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    font: inherit;
    font-size: max(1rem, 16px);
  }
  input:read-only {
    background: var(--_surface);
  }
  [aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  p {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .summary a {
    color: var(--_error);
  }
  .issue button {
    margin-block: -0.25em;
    padding: 0.25em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .summary {
    padding: 1rem;
    border: 1px solid var(--_error);
    border-radius: var(--_radius);
  }
  ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.25rem;
  }
  .total {
    display: flex;
    justify-content: space-between;
    padding-block-start: var(--_gap);
    border-block-start: var(--_line);
    color: inherit;
    font-size: 1.125em;
  }
  @container (min-width: 26rem) {
    .fields {
      grid-template-columns: repeat(6, 1fr);
    }
    .field {
      grid-column: span 6;
    }
    .first_name,
    .last_name,
    .email,
    .phone_number {
      grid-column: span 3;
    }
    .country:has(+ .organization_number),
    .postal_code {
      grid-column: span 2;
    }
    .country + .organization_number,
    .postal_place {
      grid-column: span 4;
    }
  }
`,
];
