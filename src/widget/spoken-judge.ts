import {type BillingJudge, createBillingJudge} from '../elements/billing-form/billing-judge.ts';
import type {Locale} from '../locales/choose-locale.ts';
import type {Messages} from '../locales/messages.ts';

/** Who knows the words, and which of them are the shop's own. */
export interface Speaker {
  readonly messages?: Partial<Messages>;
  readonly words: {readonly all: Messages | undefined; readonly language: Locale};
}

/** The judge that speaks the words that are shown: the same one until these change. */
export class SpokenJudge {
  readonly #speaker: Speaker;
  #language: Locale | undefined;
  #messages: Partial<Messages> | undefined;
  #judge: BillingJudge | undefined;

  constructor(speaker: Speaker) {
    this.#speaker = speaker;
  }

  /** The judge, once there are words. */
  get current(): BillingJudge | undefined {
    const {messages, words} = this.#speaker;
    const {all, language} = words;
    if (!all || (this.#language === language && this.#messages === messages)) return this.#judge;
    this.#language = language;
    this.#messages = messages;
    this.#judge = createBillingJudge(all);
    return this.#judge;
  }
}
