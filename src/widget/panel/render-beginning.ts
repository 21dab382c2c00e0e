import {html, nothing, type TemplateResult} from 'lit';
import type {FormMessages, Messages} from '../../locales/messages.ts';
import {isPassing} from '../journey/is-passing.ts';
import type {Beginning} from '../journey/purchase-beginning.ts';

/** The words there are: those for a shop that cannot be reached come with the form, as no others might arrive. */
export interface BeginningWords {
  readonly form: FormMessages;
  readonly all: Messages | undefined;
}

/** What stands above the form before the shopper begins: the wait, or why there is nothing to fill in. */
export function renderBeginning(
  {state, problem, refusal}: Beginning,
  {form, all}: BeginningWords,
  onRetry: () => void,
): TemplateResult {
  if (state === 'loading') return html`<p part="loading" role="status">${form.loading}</p>`;
  const told = problem ?? refusal?.problem;
  const known = told === 'unknown-order' ? all?.problem_unknown_order : all?.problem_internal;
  return html`
    <p part="trouble" role="alert">${told === 'unreachable' ? form.problem_unreachable : told && known}</p>
    ${
      state === 'unavailable' && isPassing(problem)
        ? html`<button type="button" class="button" part="action" @click=${onRetry}>${form.retry}</button>`
        : nothing
    }
  `;
}
