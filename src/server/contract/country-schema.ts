import {z} from 'zod';
import {countryCodes} from '../../domain/countries/country.ts';

/** A country whose buyers can be invoiced, ISO 3166-1 alpha-2. */
export const CountrySchema = z.enum(countryCodes);
