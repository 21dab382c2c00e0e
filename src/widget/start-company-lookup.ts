import type {Offer} from '../domain/purchase/offer.ts';
import type {CompanyLookup, LookupHost} from './company-lookup.ts';
import {untilLoaded} from './until-loaded.ts';

/** Loads the company look-up where the shop has a register; answers how to end it. */
export function startCompanyLookup(host: LookupHost, {company_lookup: countries = []}: Offer): () => void {
  let lookup: CompanyLookup | undefined;
  let isOver = false;
  if (countries.length > 0) {
    void untilLoaded(() => import('./company-lookup.ts')).then(({CompanyLookup}) => {
      if (!isOver) lookup = new CompanyLookup(host, countries);
    });
  }
  return () => {
    isOver = true;
    lookup?.leave();
  };
}
