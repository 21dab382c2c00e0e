import {css} from 'lit';

/** A sentence that says what is wrong: by its mark and its words, not by colour alone. */
export const issueStyles = css`
  .issue {
    position: relative;
    padding-inline-start: 1.75em;
    color: var(--_error);
    overflow-wrap: anywhere;
  }
  .issue::before {
    content: '!' / '';
    position: absolute;
    inset-block-start: 0.125em;
    inset-inline-start: 0;
    inline-size: 1.25em;
    border-radius: 50%;
    background: var(--_error);
    color: var(--_background);
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
  }
`;
