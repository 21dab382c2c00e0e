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
import {renderSteps, type Step} from './render-steps.ts';
import {spinnerStyles} from './spinner-styles.ts';
import {stepsStyles} from './steps-styles.ts';
import {tokens} from './tokens.ts';

/** A way out that a notice offers: a button, or a link when it has an address. */
export interface NoticeAction {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  /** A way out that is not the likely one, even if it stands first. */
  readonly quiet?: boolean;
}

/** How a notice is meant: something to know, something to wait for, or something that went wrong. */
export type NoticeTone = 'info' | 'wait' | 'problem';

/**
 * Says in one sentence what is going on, in which steps the way goes on, and offers the ways out. Kept in the page with an empty text it takes
 * no room, and a text that it gets later is announced: a problem at once, anything else when there is a pause.
 *
 * @fires invoice-notice-action {InvoiceNoticeActionEvent} One of the actions was taken.
 * @csspart notice The box; its tone is a part too: `info`, `wait` or `problem`.
 * @csspart text The sentence.
 * @csspart steps The way in steps, where there is one.
 * @csspart action A button or link; the first one also has the part `primary`.
 * @cssprop --invoice-* - Colours and measures: see `tokens`.
 */
export class InvoiceNotice extends LitElement {
  static override properties: PropertyDeclarations = inputs<InvoiceNotice>(
    'tone',
    'text',
    'steps',
    'actions',
  );
  static override styles: CSSResultGroup = [
    tokens,
    buttonStyles,
    spinnerStyles,
    issueStyles,
    stepsStyles,
    css`
      .notice:has(p:not(:empty)) {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
        padding: 1rem;
        border: var(--_line);
        border-inline-start: 4px solid var(--_accent);
        border-radius: var(--_radius);
        background: var(--_surface);
      }
      .notice:has(.issue p:not(:empty)) {
        border-color: var(--_error);
      }
      .issue {
        color: inherit;
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
  /** The way that is gone, with where the shopper is. */
  steps: readonly Step[] = [];
  /** The ways out, most likely first. */
  actions: readonly NoticeAction[] = [];

  protected override render(): TemplateResult {
    const problem = this.tone === 'problem';
    return html`
      <div class="notice" part="notice ${this.tone}">
        ${this.text && this.tone === 'wait' ? html`<span class="spinner"></span>` : nothing}
        <div class=${problem ? 'words issue' : 'words'} part="text">
          <p role="status" .textContent=${problem ? '' : this.text}></p>
          <p role="alert" .textContent=${problem ? this.text : ''}></p>
        </div>
        ${renderSteps(this.steps)}
        ${this.actions.length > 0 ? html`<div class="actions">${this.actions.map((action, index) => this.#renderAction(action, index))}</div>` : nothing}
      </div>
    `;
  }

  #renderAction({id, label, href, quiet}: NoticeAction, index: number): TemplateResult {
    const likely = index === 0 && !quiet;
    const part = likely ? 'action primary' : 'action';
    const look = likely ? 'button' : 'button quiet';
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
