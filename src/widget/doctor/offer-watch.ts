import {type Finding, finding} from './finding.ts';
import type {WidgetElement} from './widget-element.ts';

/** Notices that the offer which a page gave was changed in place, which shows nowhere. */
export class OfferWatch {
  #offer: unknown;
  #text: string | undefined;

  /** Looks at the offer now, and compares when it is the object of before. */
  check(element: WidgetElement): readonly Finding[] {
    const {offer} = element;
    const text = written(offer);
    const mutated = offer === this.#offer && text !== this.#text;
    this.#offer = offer;
    this.#text = text;
    return mutated ? [changed(element)] : [];
  }
}

/** Nothing for what cannot be written: checks of the offer tell what is wrong with it. */
function written(offer: unknown): string | undefined {
  try {
    return JSON.stringify(offer);
  } catch {
    return undefined;
  }
}

function changed(element: WidgetElement): Finding {
  return finding(
    'offer-mutated',
    'The offer was changed in place: the widget does not notice, and shows what it was before.',
    'Set a new object: element.offer = {...element.offer, …}.',
    element,
  );
}
