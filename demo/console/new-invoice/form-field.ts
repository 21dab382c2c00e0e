import {html} from 'hono/html';
import type {Html} from '../../fill-page.ts';

/** One field of a form, with what is wrong with it. */
export interface FormField {
  /** The control's own; `name` when left out. */
  readonly id?: string;
  readonly name: string;
  readonly label: Html | string;
  readonly value: string;
  readonly hint?: Html | string | undefined;
  readonly issue?: string | undefined;
  readonly inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | undefined;
  readonly optional?: string | undefined;
  readonly focus?: boolean;
}

/** A text field with its label, its hint and its issue. It is somebody else's data, so nothing fills it in. */
export function formField(field: FormField): Html {
  const {name, id = name, label, value, hint, issue, inputMode = 'text', optional, focus} = field;
  const described = [hint && `${id}-hint`, issue && `${id}-issue`].filter(Boolean).join(' ');
  return html`
    <div class="field field-${name}">
      <label for="${id}">${label}${optional ? html` <span class="quiet">(${optional})</span>` : ''}</label>
      <input id="${id}" name="${name}" value="${value}" inputmode="${inputMode}" autocomplete="off"
        ${described ? html`aria-describedby="${described}"` : ''}
        ${issue ? html`aria-invalid="true"` : ''} ${focus ? 'autofocus' : ''}>
      ${hint ? html`<span class="quiet hint" id="${id}-hint">${hint}</span>` : ''}
      ${issue ? html`<span class="field-issue" id="${id}-issue">${issue}</span>` : ''}
    </div>`;
}

/** A choice of one, in the order to offer. */
export function formChoice(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, label: string])[],
): Html {
  return html`
    <div class="field field-${name}">
      <label for="${name}">${label}</label>
      <select id="${name}" name="${name}" autocomplete="off">
        ${options.map(([value, text]) => html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${text}</option>`)}
      </select>
    </div>`;
}
