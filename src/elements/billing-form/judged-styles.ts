import {type CSSResult, css} from 'lit';
import {issueStyles} from '../issue-styles.ts';
import {spinnerStyles} from '../spinner-styles.ts';

/** Looks of a billing form that is judged: what is wrong with it, and that it is being sent. */
export const judgedStyles: readonly CSSResult[] = [
  issueStyles,
  spinnerStyles,
  css`
    .field [aria-invalid='true'] {
      padding-inline: calc(0.75rem - 1px);
      border: 2px solid var(--_error);
    }
    .issue button {
      margin-block: -0.25em;
      padding: 0.25em 0;
      border: 0;
      background: none;
      color: var(--_accent);
      font: inherit;
      text-align: start;
      text-decoration: underline;
      cursor: pointer;
    }
    .summary {
      padding: 1rem;
      border: var(--_edge) var(--_error);
      border-inline-start-width: 4px;
      border-radius: var(--_radius);
    }
    ul {
      margin-block: 0.25rem 0;
      padding-inline-start: 1.25rem;
    }
    .summary a {
      display: block;
      min-block-size: 24px;
      color: var(--_error);
    }
  `,
];
