import {isLoopback} from '../options/secure-address.ts';

/**
 * Where Dintero reports what became of a session, with later payments and voids. Undefined on a developer's machine:
 * Dintero calls no address there; the sandbox does. Undefined too where nobody listens: without a `baseUrl`.
 */
export function callbackUrl(baseUrl: string, checkoutUrl: string): string | undefined {
  if (baseUrl === '') return undefined;
  if (isLoopback(baseUrl) && !isLoopback(checkoutUrl)) return undefined;
  const reports = 'report_error=true&report_event=CAPTURE&report_event=VOID&sid_parameter_name=sid';
  return `${baseUrl}/callback?${reports}`;
}
