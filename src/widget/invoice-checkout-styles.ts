import {type CSSResult, css} from 'lit';

/** The widget's own box; it reserves room for the form, so that the page does not jump when it comes. */
export const checkoutStyles: CSSResult = css`
  [part='checkout']:not(:has(invoice-receipt)) {
    min-block-size: var(--invoice-min-height, 34rem);
  }
  [hidden] {
    display: none;
  }
  [part='panel']:focus {
    outline: none;
  }
  [part='panel'] > :not(slot, invoice-receipt) {
    margin-block-end: 1rem;
  }
`;
