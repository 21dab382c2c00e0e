import {type CSSResult, css} from 'lit';

/** A way in steps: numbers in circles, a tick for what is behind, and the step that is going on stands out. */
export const stepsStyles: CSSResult = css`
  .steps {
    display: grid;
    gap: 0.5rem;
    flex-basis: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .steps li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75rem;
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    content: counter(step) / '';
    display: grid;
    place-content: center;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 1px solid currentColor;
    border-radius: 50%;
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1;
  }
  .steps .done::before {
    content: '✓';
    content: '✓' / '';
  }
  .steps .current {
    color: var(--_text);
    font-weight: 600;
  }
  .steps .current::before {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-contrast);
  }
`;
