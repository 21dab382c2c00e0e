import {type CSSResult, css} from 'lit';

/** Keeps what is for the ears alone out of sight: to a screen reader it is there. */
export const heardStyles: CSSResult = css`
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
