import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {buttonStyles} from './button-styles.ts';
import {InvoiceNoticeActionEvent} from './events/invoice-notice-action-event.ts';
import {heardStyles} from './heard-styles.ts';
import {inputs} from './inputs.ts';
import {issueStyles} from './issue-styles.ts';
import {quietButtonStyles} from './quiet-button-styles.ts';
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

/**
 * How a notice is meant: something to know, something to wait for, something that went wrong, or something that can be
 * seen elsewhere and is only `heard` here.
 */
export type NoticeTone = 'info' | 'wait' | 'problem' | 'heard';

/**
 * Says in one sentence what is going on, in which steps the way goes on, and offers the ways out. Kept in the page with
 * an empty text it takes no room, and a text that it gets later is announced: a problem at once, anything else when there
 * is a pause; a `quiet` one is read by taking the focus instead, and not announced besides.
 *
 * @fires {InvoiceNoticeActionEvent} invoice-notice-action - One of the actions was taken.
 * @csspart notice - The box of a notice.
 * @csspart info - A notice to know of.
 * @csspart wait - A notice to wait for.
 * @csspart problem - A notice of something that went wrong.
 * @csspart text - The sentence of a notice.
 * @csspart steps - The way to the confirmation, with where the shopper is.
 * @csspart action - A way out: button or link.
 * @csspart primary - The likeliest way out.
 */
export class InvoiceNotice extends LitElement {
  static override properties: PropertyDeclarations = inputs<InvoiceNotice>(
    'tone',
    'text',
    'steps',
    'actions',
    'quiet',
  );
  static override styles: CSSResultGroup = [
    tokens,
    buttonStyles,
    quietButtonStyles,
    spinnerStyles,
    heardStyles,
    issueStyles,
    stepsStyles,
    css`
      .notice:not(.heard):has(p:not(:empty)) {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
        margin-block-end: 1rem;
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

  /** The sentence that comes now is about to take the focus. */
  quiet = false;

  /** The sentence was read by taking the focus. */
  #isRead = false;

  /** Whether the sentence has the focus: another one in its place does not take it again. */
  get isFocused(): boolean {
    return Boolean(this.shadowRoot?.activeElement?.matches('.words'));
  }

  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.words')?.focus(options));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.#isRead = this.quiet;
  }

  protected override render(): TemplateResult {
    const problem = this.tone === 'problem';
    const heard = this.tone === 'heard';
    const text = heard && this.#isRead ? '' : this.text;
    return html`
      <div class=${heard ? 'notice heard' : 'notice'} part=${`notice ${this.tone}`}>
        ${text && this.tone === 'wait' ? html`<span class="spinner"></span>` : nothing}
        <div class=${problem ? 'words issue' : 'words'} part="text" tabindex="-1">
          <p role=${this.#isRead ? nothing : 'status'} .textContent=${problem ? '' : text}></p>
          <p role=${this.#isRead ? nothing : 'alert'} .textContent=${problem ? text : ''}></p>
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
