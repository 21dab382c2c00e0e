import {css} from 'lit';

/** Looks of `<invoice-billing-form>`: one column on a phone; where there is room, what belongs together stands together. */
export const billingFormStyles = css`
  :host {
    container-type: inline-size;
  }
  form,
  .fields {
    display: grid;
    gap: var(--_gap);
  }
  form {
    max-inline-size: 42rem;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.5rem;
    padding: 0;
    font-weight: 600;
  }
  .field {
    min-inline-size: 0;
  }
  label {
    display: block;
    margin-block-end: 0.25rem;
    font-size: 0.9375em;
  }
  label span,
  p {
    color: var(--_muted);
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
  .field p {
    margin-block-start: 0.25rem;
    font-size: 0.875em;
  }
  .field .issue {
    color: var(--_error);
  }
  .issue::before {
    content: '!' / '';
    display: inline-block;
    inline-size: 1.25em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--_error);
    color: var(--_background);
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
  }
  .link {
    min-block-size: 1.5rem;
    padding: 0 0.25em;
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
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
  }
  .summary ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.25rem;
  }
  .summary a {
    color: var(--_error);
  }
  a {
    color: var(--_accent);
  }
  .total {
    display: flex;
    justify-content: space-between;
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
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
    .button {
      justify-self: start;
    }
  }
`;
