import {css} from 'lit';

/** Looks of `<invoice-options>`: one card below the other, the chosen one framed and holding what opens in it. */
export const optionsStyles = css`
  fieldset {
    display: grid;
    gap: 0.75rem;
  }
  legend {
    font-size: 1.125em;
  }
  .card {
    border: var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .card:hover {
    border-color: var(--_border);
  }
  .card:has(:checked) {
    border-color: var(--_accent);
    outline: 1px solid var(--_accent);
  }
  label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75rem;
    padding: 0.875rem 1rem;
    cursor: pointer;
  }
  input {
    grid-row: span 2;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.125rem 0 0;
    accent-color: var(--_accent);
  }
  .title {
    font-weight: 600;
  }
  :disabled ~ .title,
  .words {
    color: var(--_muted);
  }
  .words,
  small {
    display: block;
  }
  small {
    font-size: 0.875em;
  }
  .only {
    margin-block-end: var(--_gap);
  }
  .card ::slotted(*) {
    margin: 0.25rem 1rem 1rem;
  }
  @media (prefers-reduced-motion: no-preference) {
    .card:has(:checked) slot {
      display: block;
      animation: open 0.2s ease-out;
    }
  }
  @keyframes open {
    from {
      opacity: 0;
      translate: 0 -0.5rem;
    }
  }
`;
