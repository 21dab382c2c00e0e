import {css} from 'lit';

/** Buttons, and links that lead on like one: at least 44 px high. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_height);
    padding: 0.5em 1.25em;
    border: var(--_edge) transparent;
    border-radius: var(--invoice-button-radius, var(--_radius));
    background: var(--invoice-color-button, var(--_accent));
    color: var(--invoice-color-button-text, var(--_accent-contrast));
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    filter: brightness(0.88);
  }
  .button:active {
    filter: brightness(0.76);
  }
  .button[aria-disabled='true'] {
    opacity: 0.7;
    filter: none;
    cursor: default;
  }
`;
