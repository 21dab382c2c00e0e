import {html, nothing, type TemplateResult} from 'lit';
import type {FormMessages} from '../../locales/messages.ts';

/** What stands at the end of the form. */
export interface FormEnd {
  readonly amount?: string;
  readonly termsUrl?: string;
  readonly submitLabel?: string;
  readonly busy: boolean;
  readonly disabled: boolean;
}

/** The amount, the shop's terms, and the button. */
export function renderFormEnd(end: FormEnd, messages: FormMessages): TemplateResult {
  const {amount, termsUrl, submitLabel = messages.continue, busy, disabled} = end;
  return html`
    ${amount ? html`<p class="total" part="total"><span .textContent=${messages.total}></span> <strong translate="no" .textContent=${amount}></strong></p>` : nothing}
    ${termsUrl ? html`<p><a part="terms" href=${termsUrl} target="_blank" rel="noopener" .textContent=${messages.terms}></a></p>` : nothing}
    <button class="button" part="submit" aria-disabled=${busy || disabled} @mousedown=${keepFocus}>
      ${busy ? html`<span class="spinner"></span>` : nothing}<span .textContent=${busy ? messages.opening : submitLabel}></span>
    </button>
  `;
}

/** A press on the button must not leave the field first: an issue that opens would move the button away. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
