import {dinteroLanguage} from '../domain/purchase/dintero-language.ts';

/**
 * The address of Dintero's page for a session, in the shopper's language. The address itself is used as Dintero gave
 * it. Source: Dintero, checkout web SDK, `redirect`.
 */
export function dinteroPageAddress(url: string, locale: string): string {
  const address = new URL(url);
  address.searchParams.set('language', dinteroLanguage(locale));
  return address.href;
}
