import type {FictionalAddress, FictionalCompany, Place} from './fictional-company.ts';

/** An invented company as far as it is not like the others: active, and registered on one day in 1999. */
export type Sample = Pick<FictionalCompany, 'number' | 'name' | 'form'> & Partial<FictionalCompany>;

/** The samples with what they leave unsaid. */
export function completed(samples: readonly Sample[]): FictionalCompany[] {
  return samples.map((sample) => ({condition: 'active', since: '1999-04-12', ...sample}));
}

/** An address in a street of a town. */
export function addressAt(street: string, houseNumber: string, place: Place): FictionalAddress {
  return {street, houseNumber, postalCode: place.postalCode, place};
}
