import {readGuide} from '../read-guide.ts';

const blocks = readGuide('docs/merchant-contract.md').blocks.filter(({language}) => language === 'json');
const [Offer, SessionRequest, OpenedSession, PurchaseResult, Companies, Problem] = blocks.map(
  ({code}): unknown => JSON.parse(code),
);

/** The JSON examples of the merchant contract's page, in its order, by the schema that each is of. */
export const contractExamples = {Offer, SessionRequest, OpenedSession, PurchaseResult, Companies, Problem};

/** How many examples the page has. */
export const exampleCount = blocks.length;
