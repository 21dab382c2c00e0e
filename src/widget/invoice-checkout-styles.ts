import {type CSSResult, css} from 'lit';

/** The widget's own box; it reserves room for the form, shown as bars, so that the page does not jump when it comes. */
export const checkoutStyles: CSSResult = css`
  [part='checkout']:not(:has(invoice-receipt)) {
    min-block-size: var(--invoice-min-height, 34rem);
  }
  [part='loading']::after {
    content: '';
    display: block;
    block-size: 16.5rem;
    margin-block-start: 0.75rem;
    border-radius: var(--_radius);
    background: repeating-linear-gradient(var(--_surface) 0 5rem, transparent 0 5.75rem);
  }
  [part='trouble']:not(:empty) {
    padding: 1rem;
    border: var(--_edge) var(--_error);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
  }
  [part='panel'] > :is(p, button) {
    margin-block-end: 1rem;
  }
`;
