import {readOffer} from '../../checkout/fetch-offer.ts';
import {members} from '../../checkout/members.ts';
import {type Finding, finding} from './finding.ts';

/**
 * Whether this widget can use an offer: its version, its members, and that there is something to pay.
 *
 * @param from Who made it, as it stands in a sentence: `The backend`.
 */
export function checkOffer(json: unknown, from: string, element: Element): readonly Finding[] {
  const {version} = members(json);
  if (version !== 1) {
    const said = typeof version === 'number' ? `version ${version}` : 'no version';
    const message = `${from} speaks ${said} of the merchant contract; this widget speaks version 1.`;
    const remedy = 'Use a widget and a backend of the same release; other backends answer "version": 1.';
    return [finding('offer-version', message, remedy, element)];
  }
  const offer = readOffer(json);
  if (!offer) {
    const lacks = ['order', 'merchant', 'countries', 'products'].filter((name) => !(name in members(json)));
    const why =
      lacks.length > 0
        ? `it lacks ${lacks.join(', ')}`
        : 'none of its products is an invoice that the widget knows';
    const remedy = 'Answer as docs/merchant-contract.md says under GET /offer.';
    return [
      finding('offer-contract', `${from} gives an offer that cannot be shown: ${why}.`, remedy, element),
    ];
  }
  if (offer.products.some(({payability}) => payability === 'payable')) return [];
  return [
    finding(
      'nothing-payable',
      `${from} offers no product that can be paid, so the form never opens.`,
      'Read payability in the offer: Dintero switches products on for an account, and each has limits of its amount.',
      element,
    ),
  ];
}
