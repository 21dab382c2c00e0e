import {css} from 'lit';

/**
 * The colours and measures that every element draws with, and the ground it stands on. A shop sets the
 * `--invoice-*` properties on any ancestor; what it leaves alone follows the page's font and `color-scheme`.
 *
 * @cssprop [--invoice-color-text=light-dark(#17212b, #e9eef2)] - Text.
 * @cssprop [--invoice-color-muted=light-dark(#55626e, #a9b5be)] - Text of second rank: dates, hints, terms.
 * @cssprop [--invoice-color-background=light-dark(#fff, #161c21)] - Cards and fields.
 * @cssprop [--invoice-color-surface=light-dark(#f3f6f8, #202930)] - Notices, fields that cannot be changed, bars while loading.
 * @cssprop [--invoice-color-border=light-dark(#7b8893, #73818c)] - Edges of fields; lines between things are a lighter shade of it.
 * @cssprop [--invoice-color-accent=light-dark(#0b5872, #7cc8e2)] - Links, what is chosen, buttons.
 * @cssprop [--invoice-color-accent-contrast=light-dark(#fff, #06222d)] - Text on the accent.
 * @cssprop [--invoice-color-error=light-dark(#b3261e, #ffb4ab)] - What is wrong.
 * @cssprop [--invoice-color-focus=var(--invoice-color-accent)] - The ring around what has the focus.
 * @cssprop [--invoice-color-button=var(--invoice-color-accent)] - The button that leads on; set its text too.
 * @cssprop [--invoice-color-button-text=var(--invoice-color-accent-contrast)] - Text on that button.
 * @cssprop [--invoice-radius=0.5rem] - Rounding of corners.
 * @cssprop [--invoice-button-radius=var(--invoice-radius)] - Rounding of buttons.
 * @cssprop [--invoice-border-width=1px] - Thickness of edges and lines.
 * @cssprop [--invoice-gap=1rem] - Distance between fields.
 * @cssprop [--invoice-control-height=2.75rem] - Least height of fields and buttons; keep 44 px where fingers point.
 * @cssprop [--invoice-font=inherit] - Font family; the page's unless set.
 * @cssprop [--invoice-font-size=inherit] - Font size in `rem` or `px`; the page's unless set. Text in fields stays at least 16 px.
 */
export const tokens = css`
  :host {
    --_text: var(--invoice-color-text, light-dark(#17212b, #e9eef2));
    --_muted: var(--invoice-color-muted, light-dark(#55626e, #a9b5be));
    --_background: var(--invoice-color-background, light-dark(#fff, #161c21));
    --_surface: var(--invoice-color-surface, light-dark(#f3f6f8, #202930));
    --_border: var(--invoice-color-border, light-dark(#7b8893, #73818c));
    --_accent: var(--invoice-color-accent, light-dark(#0b5872, #7cc8e2));
    --_accent-contrast: var(--invoice-color-accent-contrast, light-dark(#fff, #06222d));
    --_error: var(--invoice-color-error, light-dark(#b3261e, #ffb4ab));
    --_radius: var(--invoice-radius, 0.5rem);
    --_gap: var(--invoice-gap, 1rem);
    --_edge: var(--invoice-border-width, 1px) solid;
    --_line: var(--_edge) color-mix(in srgb, var(--_border) 45%, transparent);
    --_height: var(--invoice-control-height, 2.75rem);
    display: block;
    color: var(--_text);
    font-family: var(--invoice-font, inherit);
    font-size: var(--invoice-font-size, inherit);
    line-height: 1.5;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--invoice-color-focus, var(--_accent));
    outline-offset: 2px;
  }
  fieldset,
  legend,
  p {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    margin-block-end: 0.5rem;
    font-weight: 600;
  }
  a {
    color: var(--_accent);
  }
`;
