import type {Endpoint} from '../http/endpoints.ts';
import {refusal} from './bolagsverket.ts';

/**
 * What a register answers that fails on demand, in its own manner; undefined for Dintero's endpoints.
 *
 * Source: PRH's schema (plain text); Bolagsverket's (RFC 7807).
 */
export function registerFault(endpoint: Endpoint, status: number): Response | undefined {
  if (endpoint.startsWith('prh')) return new Response('Failed on demand', {status});
  if (endpoint.startsWith('bolagsverket')) return refusal(status, 'Failed on demand');
  return endpoint.startsWith('brreg') ? Response.json({status}, {status}) : undefined;
}
