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
    font-size: 1.375em;
    line-height: 1.25;
    outline-offset: 4px;
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
`;
