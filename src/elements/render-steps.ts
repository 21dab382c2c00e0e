import {html, nothing, type TemplateResult} from 'lit';

/** One step of a way that the shopper goes. */
export interface Step {
  readonly text: string;
  /** Only what is known: of several steps that happen out of sight none is marked. */
  readonly stage: 'done' | 'current' | 'next';
  /** Heard after the text, where the look alone tells the stage. */
  readonly heard?: string;
}

/** A way in steps, with what is behind, what is going on, and what comes. */
export function renderSteps(steps: readonly Step[]): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  // A list without bullets is no list to some screen readers unless it says so.
  return html`<ol class="steps" part="steps" role="list">${steps.map(renderStep)}</ol>`;
}

function renderStep({text, stage, heard}: Step): TemplateResult {
  return html`
    <li class=${stage} aria-current=${stage === 'current' ? 'step' : nothing}>
      <span>
        <span .textContent=${text}></span>${heard ? html`<span class="heard" .textContent=${`, ${heard}`}></span>` : nothing}
      </span>
    </li>
  `;
}
