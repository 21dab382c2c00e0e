import type {LitElement, ReactiveController} from 'lit';
import {looksPersonal} from '../../domain/countries/organization-number.ts';

/**
 * Masks the organization number of a billing form while it may be somebody's personal identity number and nobody is
 * typing: who looks over the shopper's shoulder, or at a shared screen, reads dots.
 */
export class PrivateNumber implements ReactiveController {
  readonly #form: LitElement;

  constructor(form: LitElement) {
    this.#form = form;
    form.addController(this);
  }

  hostConnected(): void {
    for (const type of ['focusin', 'focusout'] as const)
      this.#form.renderRoot.addEventListener(type, this.#mask);
  }

  hostDisconnected(): void {
    for (const type of ['focusin', 'focusout'] as const)
      this.#form.renderRoot.removeEventListener(type, this.#mask);
  }

  hostUpdated(): void {
    void this.#form.updateComplete.then(this.#mask);
  }

  #mask = (): void => {
    const input = this.#form.renderRoot.querySelector<HTMLInputElement>('[name=organization_number]');
    const hidden = input && !input.matches(':focus') && looksPersonal(input.value);
    input?.style.setProperty('-webkit-text-security', hidden ? 'disc' : 'none');
  };
}
