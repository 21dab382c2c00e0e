import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chooseLocale} from '../locales/choose-locale.ts';
import {loadMessages} from '../locales/load-messages.ts';
import type {Messages} from '../locales/messages.ts';
import {pageLanguages} from './page-languages.ts';

/** An element that speaks the page's language, or the one it is told to. */
export interface SpeakingHost extends ReactiveControllerHost, Element {
  readonly locale?: string;
  readonly messages?: Partial<Messages>;
}

/** Milliseconds until words that could not be loaded are asked for again. */
const pause = 2000;

/** Loads the one language that is shown. Until it is there the host has no words, and shows none. */
export class WordsController implements ReactiveController {
  /** BCP 47 language of the words: for dates, amounts and the `lang` attribute. */
  language = 'en';
  readonly #host: SpeakingHost;
  #loaded: Messages | undefined;
  #wanted: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

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

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    if (!this.#loaded) this.#wanted = undefined;
  }

  async #load(wanted: ReturnType<typeof chooseLocale>): Promise<void> {
    this.#wanted = wanted;
    try {
      const loaded = await loadMessages(wanted);
      if (this.#wanted !== wanted) return;
      this.#loaded = loaded;
      this.language = wanted;
      this.#host.requestUpdate();
    } catch {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#wanted === wanted && this.#load(wanted), pause);
    }
  }
}
