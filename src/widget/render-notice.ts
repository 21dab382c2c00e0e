import {html, type TemplateResult} from 'lit';
import type {NoticeAction, NoticeTone} from '../elements/invoice-notice.ts';

/** One sentence about what is going on, with the ways out. */
export function renderNotice(
  tone: NoticeTone,
  text: string,
  actions: readonly NoticeAction[] = [],
): TemplateResult {
  return html`<invoice-notice exportparts="notice, action, primary" .tone=${tone} .text=${text} .actions=${actions}></invoice-notice>`;
}
