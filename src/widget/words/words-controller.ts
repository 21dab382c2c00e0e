import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {chooseLocale, type Locale} from '../../locales/choose-locale.ts';
import {loadFormMessages} from '../../locales/load-form-messages.ts';
import type {FormMessages, Messages} from '../../locales/messages.ts';
import {untilLoaded} from '../until-loaded.ts';
import {pageLanguages} from './page-languages.ts';
import {readyFormats} from './ready-formats.ts';

/** An element that speaks the page's language, or the one it is told to. */
export interface SpeakingHost extends ReactiveControllerHost, Element {
  readonly locale?: string;
  readonly messages?: Partial<Messages>;
  /** What is drawn has its looks: there is nothing to see before. */
  readonly looks?: Promise<unknown>;
}

/** Loads the one language that is shown, in two parts. Until a part is there the host has no words, and shows none. */
export class WordsController implements ReactiveController {
  /** BCP 47 language of the words: for dates, amounts and the `lang` attribute. */
  language: Locale = 'en';
  /** The shop's own words; where it has none, the widget's stay. */
  own: Partial<Messages> = {};
  /** The words of the form, with the shop's own in their places. */
  form: FormMessages | undefined;
  /** Every word, once {@link complete} was asked for. */
  all: Messages | undefined;
  readonly #host: SpeakingHost;
  #load: (locale: Locale) => Promise<FormMessages | Messages> = loadFormMessages;
  #loaded: FormMessages | Messages | undefined;
  #wanted: Locale | undefined;

  constructor(host: SpeakingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const {locale, messages} = this.#host;
    const wanted = chooseLocale(locale ? [locale] : pageLanguages(this.#host));
    if (wanted !== this.#wanted) {
      this.#wanted = wanted;
      const loading = untilLoaded(() => this.#load(wanted));
      void readyFormats(wanted).then(async () => {
        await this.#host.looks;
        this.#take(wanted, await loading);
      });
    }
    const loaded = this.#loaded;
    this.own = Object.fromEntries(Object.entries(messages ?? {}).filter(([, words]) => words != null));
    const withOwn = <Words>(words: Words): Words => (messages ? {...words, ...this.own} : words);
    this.form = loaded && withOwn(loaded);
    this.all = loaded && isComplete(loaded) ? withOwn(loaded) : undefined;
  }

  /** Loads the words for what comes after the form too. Rejects when they cannot be loaded now. */
  async complete(): Promise<void> {
    this.#load = loadAll;
    const wanted = this.#wanted;
    if (wanted && !this.all) this.#take(wanted, await loadAll(wanted));
  }

  #take(locale: Locale, words: FormMessages | Messages): void {
    if (this.#wanted !== locale) return;
    this.#loaded = locale === this.language && this.#loaded ? {...this.#loaded, ...words} : words;
    this.language = locale;
    this.#host.requestUpdate();
  }
}

async function loadAll(locale: Locale): Promise<Messages> {
  const {loadJourneyMessages} = await import('../../locales/load-journey-messages.ts');
  return {...(await loadFormMessages(locale)), ...(await loadJourneyMessages(locale))};
}

function isComplete(words: FormMessages): words is Messages {
  return ('cancelled' satisfies keyof Messages) in words;
}
