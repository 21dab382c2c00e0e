import {css} from 'lit';

/** A ring that turns while something is under way, and breathes instead where motion is unwelcome. */
export const spinnerStyles = css`
  .spinner {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: breathe 2.4s ease-in-out infinite;
    }
    @keyframes breathe {
      50% {
        opacity: 0.4;
      }
    }
  }
`;
