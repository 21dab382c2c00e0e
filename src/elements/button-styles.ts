import {css} from 'lit';

/** Buttons, and links that lead on like one: at least 44 px high; a `quiet` one steps back behind the first. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75rem;
    padding: 0.5em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_accent-contrast);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    filter: brightness(1.1);
  }
  [aria-disabled='true'] {
    opacity: 0.7;
    cursor: default;
  }
  .quiet {
    background: none;
    color: var(--_accent);
  }
`;
