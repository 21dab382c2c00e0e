import {type CSSResult, css} from 'lit';

/** The return page's own box. */
export const returnStyles: CSSResult = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
`;
