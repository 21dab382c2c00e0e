import {pagePolicy} from '../../../demo/page-policy.ts';
import {placeOf, type Sample} from './samples.ts';

const kept = pagePolicy({checkoutUrl: 'https://checkout.dintero.com', level: 'strict'}).split('; ');

/** Which rules of a content security policy are not those of the demo's pages, which sell under them. */
export function policyIssues(sample: Sample): readonly string[] {
  const rules = sample.code.trim().split(/;\s*/);
  return rules
    .filter((rule) => !kept.includes(rule))
    .map((rule) => `${placeOf(sample)}: ${rule} is kept nowhere`);
}
