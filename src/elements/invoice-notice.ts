import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {buttonStyles} from './button-styles.ts';
import {InvoiceNoticeActionEvent} from './events/invoice-notice-action-event.ts';
import {inputs} from './inputs.ts';
import {issueStyles} from './issue-styles.ts';
import {spinnerStyles} from './spinner-styles.ts';
import {tokens} from './tokens.ts';

/** A way out that a notice offers: a button, or a link when it has an address. */
export interface NoticeAction {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
}

/** How a notice is meant: something to know, something to wait for, or something that went wrong. */
export type NoticeTone = 'info' | 'wait' | 'problem';

/**
 * Says in one sentence what is going on, and offers the ways out. Kept in the page with an empty text it takes
 * no room, and a text that it gets later is announced: a problem at once, anything else when there is a pause.
 *
 * @fires invoice-notice-action {InvoiceNoticeActionEvent} One of the actions was taken.
 * @csspart notice The box.
 * @csspart action A button or link; the first one also has the part `primary`.
 * @cssprop --invoice-* - Colours and measures: see `tokens`.
 */
export class InvoiceNotice extends LitElement {
  static override properties: PropertyDeclarations = inputs<InvoiceNotice>('tone', 'text', 'actions');
  static override styles: CSSResultGroup = [
    tokens,
    buttonStyles,
    spinnerStyles,
    issueStyles,
    css`
      .notice:has(p:not(:empty)) {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
        padding: 1rem;
        border: var(--_line);
        border-radius: var(--_radius);
        background: var(--_surface);
      }
      .spinner {
        margin-block-start: 0.125em;
        color: var(--_accent);
      }
      .words {
        flex: 1 1 15rem;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
        flex-basis: 100%;
      }
    `,
  ];

  /** How the notice is meant. */
  tone: NoticeTone = 'info';
  /** The sentence; empty when there is nothing to say. */
  text = '';
  /** The ways out, most likely first. */
  actions: readonly NoticeAction[] = [];

  protected override render(): TemplateResult {
    const problem = this.tone === 'problem';
    return html`
      <div class="notice" part="notice">
        ${this.text && this.tone === 'wait' ? html`<span class="spinner"></span>` : nothing}
        <div class=${problem ? 'words issue' : 'words'}>
          <p role="status" .textContent=${problem ? '' : this.text}></p>
          <p role="alert" .textContent=${problem ? this.text : ''}></p>
        </div>
        ${this.actions.length > 0 ? html`<div class="actions">${this.actions.map((action, index) => this.#renderAction(action, index))}</div>` : nothing}
      </div>
    `;
  }

  #renderAction({id, label, href}: NoticeAction, index: number): TemplateResult {
    const part = index === 0 ? 'action primary' : 'action';
    const look = index === 0 ? 'button' : 'button quiet';
    const take = () => this.dispatchEvent(new InvoiceNoticeActionEvent(id));
    return href
      ? html`<a class=${look} part=${part} href=${href} @click=${take} .textContent=${label}></a>`
      : html`<button class=${look} part=${part} type="button" @click=${take} .textContent=${label}></button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-notice': InvoiceNotice;
  }
}
