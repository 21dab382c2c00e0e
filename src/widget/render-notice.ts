import {html, type TemplateResult} from 'lit';
import type {NoticeAction, NoticeTone} from '../elements/invoice-notice.ts';
import type {Step} from '../elements/render-steps.ts';

const none: readonly never[] = [];

/** One sentence about what is going on, with the way in steps where there is one, and the ways out. */
export function renderNotice(
  tone: NoticeTone,
  text: string,
  actions: readonly NoticeAction[] = none,
  steps: readonly Step[] = none,
): TemplateResult {
  return html`<invoice-notice
    exportparts="notice, info, wait, problem, text, steps, action, primary"
    .tone=${tone}
    .text=${text}
    .steps=${steps}
    .actions=${actions}
  ></invoice-notice>`;
}
