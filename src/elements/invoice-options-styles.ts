import {css} from 'lit';

/** Looks of `<invoice-options>`: one card below the other, the chosen one framed and holding what opens in it. */
export const optionsStyles = css`
  fieldset {
    display: grid;
    gap: 0.75rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.75rem;
    padding: 0;
    font-size: 1.125em;
    font-weight: 600;
  }
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .card:has(:checked) {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  .card:has(:focus-visible) label {
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
    border-radius: var(--_radius);
  }
  label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75rem;
    padding: 0.875rem 1rem;
    cursor: pointer;
  }
  label:has(:disabled) {
    color: var(--_muted);
    cursor: not-allowed;
  }
  input {
    grid-row: span 2;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.125rem 0 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .title {
    font-weight: 600;
  }
  .words {
    display: block;
    color: var(--_muted);
  }
  small {
    display: block;
    font-size: 0.875em;
  }
  ::slotted(*) {
    margin: 0.25rem 1rem 1rem;
  }
`;
