import {z} from 'zod';
import {type Country, countryCodes} from '../../domain/countries/country.ts';
import {normaliseLine} from '../../domain/countries/normalise-text.ts';
import {unreachable} from '../../domain/unreachable.ts';
import {createLookUpCompanies, type LookUpCompanies} from '../companies/look-up-companies.ts';
import {problem} from '../http/problem.ts';
import {memberIssues} from '../http/request-body.ts';
import type {BackendSettings} from '../options/backend-settings.ts';
import type {Handler} from './handler.ts';

/** What may be asked of `GET /companies`. */
export const CompaniesQuery = z.object({
  country: z.enum(countryCodes),
  query: z.string().transform(normaliseLine).pipe(z.string().min(2).max(100)),
});

/** `GET /companies`: companies of a country's register by name or number. Nothing of the query is ever logged. */
export function createCompaniesHandler(settings: BackendSettings): Handler {
  const lookUps = new Map<Country, LookUpCompanies>();
  for (const country of settings.countries) {
    const register = settings.companies[country];
    if (register) lookUps.set(country, createLookUpCompanies({...settings, country, register}));
  }

  return async function companies(request) {
    if (lookUps.size === 0) return problem('not-found');
    const parameters = Object.fromEntries(new URL(request.url).searchParams);
    const read = CompaniesQuery.safeParse(parameters, {reportInput: true});
    if (!read.success) {
      return problem('invalid-request', {errors: read.error.issues.flatMap(memberIssues)});
    }
    const {country, query} = read.data;
    const answer = await lookUps.get(country)?.(query);
    switch (answer?.kind) {
      case 'found':
        return Response.json({companies: answer.companies});
      case 'too_many':
        return problem('too-many-requests', {retryAfter: answer.retryAfter});
      case undefined:
        return problem('not-found');
      default:
        return unreachable(answer);
    }
  };
}
