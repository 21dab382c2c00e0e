/**
 * The looks of the plain form, in the widget's own colours and measures, and the room that the widget keeps: what stands
 * below the tag never moves in view. A shop's rules for its own buttons and fields do not reach in; those for a class of
 * the form do.
 */
export const formStyles = `:where(:root) {
  --invoice-min-height: 100svh;
}
:where(invoice-checkout) {
  display: block;
  color: var(--invoice-color-text, light-dark(#17212b, #e9eef2));
  font-family: var(--invoice-font, inherit);
  font-size: var(--invoice-font-size, inherit);
  line-height: 1.5;
}
:where(invoice-checkout:is(:not(:defined), [render='light'])) {
  min-block-size: var(--invoice-min-height);
}
invoice-checkout[render='light']:has(> [slot='fallback']):not(:has(slot[name='taken'])) > [part='checkout'],
invoice-checkout[render='light']:has(> [part='checkout']):not(:has(slot[name='fallback'])) > [slot='fallback'] {
  display: none;
}
invoice-checkout[render='light'] > [part='checkout']:has(slot[name='fallback']) {
  min-block-size: 0;
}
.invoice-form,
.invoice-summary {
  --_muted: var(--invoice-color-muted, light-dark(#55626e, #a9b5be));
  --_background: var(--invoice-color-background, light-dark(#fff, #161c21));
  --_surface: var(--invoice-color-surface, light-dark(#f3f6f8, #202930));
  --_border: var(--invoice-color-border, light-dark(#7b8893, #73818c));
  --_accent: var(--invoice-color-accent, light-dark(#0b5872, #7cc8e2));
  --_error: var(--invoice-color-error, light-dark(#b3261e, #ffb4ab));
  --_radius: var(--invoice-radius, 0.5rem);
  --_gap: var(--invoice-gap, 1rem);
  --_edge: var(--invoice-border-width, 1px) solid;
  box-sizing: border-box;
  max-inline-size: 42rem;
  line-height: 1.5;
}
.invoice-form {
  display: grid;
  gap: calc(1.5 * var(--_gap));
}
.invoice-form :where(*),
.invoice-summary :where(*) {
  box-sizing: border-box;
  margin: 0;
}
.invoice-form :where(fieldset) {
  min-inline-size: 0;
  padding: 0;
  border: 0;
}
.invoice-form :where(legend) {
  padding: 0;
  margin-block-end: 0.5rem;
  font-weight: 600;
}
.invoice-form :where(a) {
  color: var(--_accent);
}
.invoice-form :where(small, .invoice-hint) {
  color: var(--_muted);
  font-size: 0.875em;
}
.invoice-form .invoice-issue {
  color: var(--_error);
  font-size: 0.875em;
  font-weight: 500;
}
.invoice-products {
  display: grid;
  gap: 0.75rem;
}
.invoice-product {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0 0.75rem;
  padding: 0.875rem 1rem;
  border: var(--_edge) var(--_border);
  border-radius: var(--_radius);
  background: var(--_background);
}
.invoice-product:has(:checked) {
  border-color: var(--_accent);
  outline: 1px solid var(--_accent);
}
.invoice-product :where(input) {
  inline-size: 1.25rem;
  min-block-size: 0;
  block-size: 1.25rem;
  margin-block-start: 0.125rem;
  accent-color: var(--_accent);
}
.invoice-form :where(strong + small) {
  display: block;
}
.invoice-fields {
  display: grid;
  gap: var(--_gap);
}
.invoice-hint + .invoice-fields {
  margin-block-start: var(--_gap);
}
.invoice-field {
  display: grid;
  align-content: start;
  gap: 0.25rem;
  min-inline-size: 0;
}
.invoice-field :where(input, select) {
  inline-size: 100%;
  min-block-size: var(--invoice-control-height, 2.75rem);
  padding: 0.25rem 0.75rem;
  border: var(--_edge) var(--_border);
  border-radius: var(--_radius);
  background: var(--_background);
  color: inherit;
  font: inherit;
  font-size: max(1em, 16px);
}
.invoice-field :where(input:read-only) {
  background: var(--_surface);
}
.invoice-field [aria-invalid] {
  border-color: var(--_error);
  outline: 1px solid var(--_error);
}
.invoice-total {
  display: flex;
  justify-content: space-between;
  padding-block-start: var(--_gap);
  border-block-start: var(--_edge) var(--_border);
  font-size: 1.125em;
}
.invoice-form :where(button) {
  min-block-size: var(--invoice-control-height, 2.75rem);
  padding: 0.5rem 1.25rem;
  border: var(--_edge) transparent;
  border-radius: var(--invoice-button-radius, var(--_radius));
  background: var(--invoice-color-button, var(--_accent));
  color: var(--invoice-color-button-text, var(--invoice-color-accent-contrast, light-dark(#fff, #06222d)));
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
.invoice-form:has([value='kravia.invoice_b2c']:checked) .invoice-some {
  display: none;
}
.invoice-form :focus-visible,
.invoice-page :focus-visible {
  outline: 2px solid var(--invoice-color-focus, var(--invoice-color-accent, light-dark(#0b5872, #7cc8e2)));
  outline-offset: 2px;
}
@media (min-width: 30rem) {
  .invoice-fields {
    grid-template-columns: repeat(6, 1fr);
  }
  .invoice-field {
    grid-column: span 6;
  }
  .invoice-field:is(.first_name, .last_name, .postal_code, .postal_place) {
    grid-column: span 3;
  }
}
.invoice-summary {
  padding: 1rem;
  margin-block-end: 1.5rem;
  border: var(--_edge) var(--_error);
  border-inline-start-width: 4px;
  border-radius: var(--_radius);
}
.invoice-summary :where(ul) {
  padding-inline-start: 1.25rem;
  margin-block-start: 0.5rem;
}
.invoice-page {
  max-inline-size: 42rem;
  padding: 1rem;
  margin: 0 auto;
  color-scheme: light dark;
  background: light-dark(#fff, #10161a);
  color: var(--invoice-color-text, light-dark(#17212b, #e9eef2));
  font: 100%/1.5 system-ui, sans-serif;
}
.invoice-page :where(a) {
  color: light-dark(#0b5872, #7cc8e2);
}
`;
