import {html, nothing, type TemplateResult} from 'lit';
import type {NoticeAction, NoticeTone} from '../../elements/invoice-notice.ts';
import type {Step} from '../../elements/render-steps.ts';

/** What may go with a sentence. */
export interface NoticeMore {
  /** The ways out, most likely first. */
  readonly actions?: readonly NoticeAction[];
  /** The way in steps. */
  readonly steps?: readonly Step[];
  /** The sentence is about to take the focus. */
  readonly quiet?: boolean;
  /** What stands below. */
  readonly below?: TemplateResult;
}

const none: readonly never[] = [];

/**
 * One sentence about what is going on. Everything that a panel says comes from here: the notice stays in the page while
 * its sentence changes, so that the change is announced.
 */
export function renderNotice(
  tone: NoticeTone,
  text: string,
  {actions = none, steps = none, quiet = false, below}: NoticeMore = {},
): TemplateResult {
  return html`<invoice-notice
      exportparts="notice, info, wait, problem, text, steps, action, primary"
      .tone=${tone}
      .text=${text}
      .steps=${steps}
      .actions=${actions}
      .quiet=${quiet}
    ></invoice-notice>
    ${below ?? nothing}`;
}
