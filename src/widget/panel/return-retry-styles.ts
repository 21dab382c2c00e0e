import {type CSSResult, css} from 'lit';

/** Sets the shop's way back off from what is told. */
export const retryStyles: readonly CSSResult[] = [
  css`
    slot[name='retry'] {
      display: block;
      margin-block-start: 1rem;
    }
  `,
];
