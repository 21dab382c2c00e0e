import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chooseLocale, type Locale} from '../locales/choose-locale.ts';
import {loadMessages} from '../locales/load-messages.ts';
import type {Messages} from '../locales/messages.ts';
import {pageLanguages} from './page-languages.ts';
import {untilLoaded} from './until-loaded.ts';

/** An element that speaks the page's language, or the one it is told to. */
export interface SpeakingHost extends ReactiveControllerHost, Element {
  readonly locale?: string;
  readonly messages?: Partial<Messages>;
}

/** Loads the one language that is shown. Until it is there the host has no words, and shows none. */
export class WordsController implements ReactiveController {
  /** BCP 47 language of the words: for dates, amounts and the `lang` attribute. */
  language: Locale = 'en';
  readonly #host: SpeakingHost;
  #loaded: Messages | undefined;
  #wanted: Locale | undefined;

  constructor(host: SpeakingHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Every sentence, with the shop's own in their places. */
  get messages(): Messages | undefined {
    return this.#loaded && {...this.#loaded, ...this.#host.messages};
  }

  hostUpdate(): void {
    const {locale} = this.#host;
    const wanted = chooseLocale(locale ? [locale] : pageLanguages(this.#host));
    if (wanted !== this.#wanted) void this.#load(wanted);
  }

  async #load(wanted: Locale): Promise<void> {
    this.#wanted = wanted;
    const loaded = await untilLoaded(() => loadMessages(wanted));
    if (this.#wanted !== wanted) return;
    this.#loaded = loaded;
    this.language = wanted;
    this.#host.requestUpdate();
  }
}
