import {type CSSResultGroup, css} from 'lit';
import {buttonStyles} from '../button-styles.ts';
import {tokens} from '../tokens.ts';

/** Looks of `<invoice-billing-form>`: one column on a phone; where there is room, what belongs together stands together. */
export const billingFormStyles: CSSResultGroup = [
  tokens,
  buttonStyles,
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
    min-block-size: var(--_height);
    padding: 0.25rem 0.75rem;
    border: var(--_edge) var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
  }
  input:read-only {
    background: var(--_surface);
  }
  :is(input, select):hover {
    border-color: var(--_text);
  }
  p {
    color: var(--_muted);
    font-size: 0.875em;
  }
  p a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .total {
    display: flex;
    justify-content: space-between;
    padding-block-start: var(--_gap);
    border-block-start: var(--_line);
    color: inherit;
    font-size: 1.125em;
  }
  @container (min-width: 18rem) {
    .fields {
      grid-template-columns: repeat(6, 1fr);
      column-gap: min(var(--_gap), 1rem);
    }
    .field {
      grid-column: span 6;
    }
    .postal_code,
    .postal_place {
      grid-column: span 3;
    }
  }
  @container (min-width: 26rem) {
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
