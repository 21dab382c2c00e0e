import {css} from 'lit';

/** A button that steps back behind the first. */
export const quietButtonStyles = css`
  .quiet {
    border-color: currentColor;
    background: var(--_background);
    color: var(--_accent);
  }
`;
