import {looksPersonal} from '../../domain/countries/organization-number.ts';

/**
 * Whether a person's number may be anywhere in a text, alone or beside a name. Such a text is sent to no register,
 * kept nowhere and answered with nothing.
 */
export function holdsPersonalNumber(text: string): boolean {
  const candidates = [text, ...text.split(/[\s,;:]+/), text.replace(/[^\d+-]/g, '')];
  return candidates.some(looksPersonal);
}
