import {type CSSResult, css} from 'lit';
import {heardStyles} from '../heard-styles.ts';

/** Looks of the company look-up: a list that opens over what is below its field, and a note in the field's words. */
export const companyStyles: readonly CSSResult[] = [
  heardStyles,
  css`
    .field:has(> .companies) {
      position: relative;
    }
    .companies:not(:has(.company-note p)) {
      position: absolute;
      grid-row-start: 3;
      inset-inline: 0;
      inset-block-start: 0;
    }
    .company-popup:not([hidden]) {
      position: absolute;
      z-index: 2;
      grid-row-start: 3;
      inset-inline: 0;
      inset-block-start: 0;
      max-block-size: min(23rem, 60vh);
      overflow-y: auto;
      overscroll-behavior: contain;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_background);
      box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 0.2);
    }
    .company-popup p {
      padding: 0.25rem 0.75rem;
    }
    [role='option'] {
      display: grid;
      align-content: center;
      min-block-size: 2.75rem;
      padding: 0.25rem 0.75rem;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    [role='option']:hover,
    [role='option'][aria-selected='true'] {
      background: var(--_surface);
    }
    [role='option'][aria-selected='true'] {
      outline: 2px solid var(--invoice-color-focus, var(--_accent));
      outline-offset: -2px;
    }
    [role='option'] span {
      color: var(--_muted);
      font-size: 0.875em;
    }
    [role='option'] strong {
      color: var(--_error);
    }
    .company-note .company-warning {
      margin-block: 0.25rem;
      padding-inline-start: 0.75rem;
      border-inline-start: 3px solid var(--_error);
      color: var(--_text);
    }
    .company-note button {
      min-block-size: 2.75rem;
      margin-inline-end: 1rem;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_accent);
      font: inherit;
      text-align: start;
      text-decoration: underline;
      cursor: pointer;
    }
  `,
];
