import {css} from 'lit';

/** Looks of `<invoice-receipt>`: facts in two columns where there is room, else below each other. */
export const receiptStyles = css`
  :host {
    container-type: inline-size;
  }
  section {
    display: grid;
    gap: var(--_gap);
    justify-items: start;
    padding: clamp(1rem, 4cqi, 2rem);
    border: var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  h2 {
    position: relative;
    font-size: 1.375em;
    line-height: 1.25;
    outline-offset: 4px;
  }
  .done {
    padding-inline-start: 1.5em;
  }
  .done::before,
  .done::after {
    content: '';
    position: absolute;
    inset-block-start: 0.125em;
    inset-inline-start: 0;
    inline-size: 1em;
    block-size: 1em;
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .done::after {
    border-radius: 0;
    background: var(--_accent-contrast);
    clip-path: polygon(24% 50%, 33% 41%, 45% 53%, 68% 30%, 77% 39%, 45% 71%);
  }
  dl,
  dd,
  h2 {
    margin: 0;
  }
  dl {
    justify-self: stretch;
    border-block-end: var(--_line);
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    padding-block: 0.625rem;
    border-block-start: var(--_line);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  @media print {
    h2:focus-visible {
      outline: none;
    }
  }
`;
