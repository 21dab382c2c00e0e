import {checkAttributes} from './check-attributes.ts';
import {checkLanguage} from './check-language.ts';
import {checkOffer} from './check-offer.ts';
import {checkPresence} from './check-presence.ts';
import {checkProperties} from './check-properties.ts';
import {checkValues} from './check-values.ts';
import type {Finding} from './finding.ts';
import type {WidgetElement} from './widget-element.ts';

/**
 * Everything about one element that shows without asking anybody.
 *
 * @param messageKeys The keys that a shop may put into its own words, if they are known.
 */
export function checkUse(element: WidgetElement, messageKeys?: readonly string[]): readonly Finding[] {
  const {offer} = element;
  const isObject = typeof offer === 'object' && offer !== null;
  return [
    ...checkPresence(element),
    ...checkAttributes(element),
    ...checkValues(element),
    ...checkLanguage(element),
    ...checkProperties(element, messageKeys),
    ...(isObject ? checkOffer(offer, 'The page', element) : []),
  ];
}
