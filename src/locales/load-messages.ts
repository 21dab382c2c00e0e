import type {Locale} from './choose-locale.ts';
import type {Messages} from './messages.ts';

const loaders: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  nb: async () => (await import('./nb.ts')).nb,
  sv: async () => (await import('./sv.ts')).sv,
  fi: async () => (await import('./fi.ts')).fi,
};

/**
 * The words of one language; a page loads no other. Rejects when they cannot be fetched, and may then be asked
 * again: only a language that arrived is kept.
 */
export function loadMessages(locale: Locale): Promise<Messages> {
  return loaders[locale]();
}
