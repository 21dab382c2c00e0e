/**
 * The looks of the plain form, in the widget's own colours and measures, and the room that the widget keeps: what stands
 * below the tag never moves in view. Each rule weighs so little that a shop's own rule wins.
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
:where(invoice-checkout:not(:defined)) {
  min-block-size: var(--invoice-min-height);
}
invoice-checkout[render='light']:has(> [slot='fallback']):has(slot[name='fallback']) > [part='checkout'],
invoice-checkout[render='light']:has(> [part='checkout']):not(:has(slot[name='fallback'])) > [slot='fallback'] {
  display: none;
}
:where(.invoice-form, .invoice-summary) {
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
  line-height: 1.5;
}
:where(.invoice-form) {
  display: grid;
  gap: calc(1.5 * var(--_gap));
  max-inline-size: 42rem;
}
:where(.invoice-form, .invoice-summary) :where(*) {
  box-sizing: border-box;
  margin: 0;
}
:where(.invoice-form) :where(fieldset) {
  min-inline-size: 0;
  padding: 0;
  border: 0;
}
:where(.invoice-form) :where(legend) {
  padding: 0;
  margin-block-end: 0.5rem;
  font-weight: 600;
}
:where(.invoice-form) :where(a, .invoice-summary a) {
  color: var(--_accent);
}
:where(.invoice-products) {
  display: grid;
  gap: 0.75rem;
}
:where(.invoice-product) {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0 0.75rem;
  padding: 0.875rem 1rem;
  border: var(--_edge) var(--_border);
  border-radius: var(--_radius);
  background: var(--_background);
}
:where(.invoice-product:has(:checked)) {
  border-color: var(--_accent);
  outline: 1px solid var(--_accent);
}
:where(.invoice-product input) {
  inline-size: 1.25rem;
  block-size: 1.25rem;
  margin-block-start: 0.125rem;
  accent-color: var(--_accent);
}
:where(.invoice-product, .invoice-only) :where(strong, small) {
  display: block;
}
:where(.invoice-form) :where(small, .invoice-hint) {
  color: var(--_muted);
}
:where(.invoice-form) :where(.invoice-hint, .invoice-issue) {
  font-size: 0.875em;
}
:where(.invoice-form) :where(.invoice-issue) {
  color: var(--_error);
  font-weight: 500;
}
:where(.invoice-fields) {
  display: grid;
  gap: var(--_gap);
}
:where(.invoice-hint + .invoice-fields) {
  margin-block-start: var(--_gap);
}
:where(.invoice-field) {
  display: grid;
  align-content: start;
  gap: 0.25rem;
  min-inline-size: 0;
}
:where(.invoice-field) :where(input, select) {
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
:where(.invoice-field) :where([aria-invalid='true']) {
  border-color: var(--_error);
  outline: 1px solid var(--_error);
}
:where(.invoice-field) :where(:read-only:not(select)) {
  background: var(--_surface);
}
:where(.invoice-total) {
  display: flex;
  justify-content: space-between;
  padding-block-start: var(--_gap);
  border-block-start: var(--_edge) var(--_border);
  font-size: 1.125em;
}
:where(.invoice-form) :where(button) {
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
:where(.invoice-form, .invoice-summary, .invoice-page) :focus-visible {
  outline: 2px solid var(--invoice-color-focus, var(--invoice-color-accent, light-dark(#0b5872, #7cc8e2)));
  outline-offset: 2px;
}
:where(.invoice-summary) {
  max-inline-size: 42rem;
  padding: 1rem;
  margin-block-end: 1.5rem;
  border: var(--_edge) var(--_error);
  border-inline-start-width: 4px;
  border-radius: var(--_radius);
}
:where(.invoice-summary ul) {
  padding-inline-start: 1.25rem;
  margin-block-start: 0.5rem;
}
:where(.invoice-summary a) {
  color: var(--_error);
}
:where(.invoice-page) {
  max-inline-size: 42rem;
  padding: 1rem;
  margin: 0 auto;
  color-scheme: light dark;
  background: light-dark(#fff, #10161a);
  color: var(--invoice-color-text, light-dark(#17212b, #e9eef2));
  font: 100%/1.5 system-ui, sans-serif;
}
:where(.invoice-page a) {
  color: light-dark(#0b5872, #7cc8e2);
}
`;
