import type {BackendSettings} from './backend-settings.ts';
import {isLoopback} from './secure-address.ts';

/** Logs what works but is probably not meant. */
export function warnOfOptions({dintero, baseUrl, log}: BackendSettings): void {
  if (isLoopback(dintero.checkoutUrl)) return;
  if (isLoopback(baseUrl)) log({level: 'warn', event: 'no-callbacks-to-this-machine', option: 'baseUrl'});
  else if (dintero.signatureSecret === undefined) {
    log({level: 'warn', event: 'callbacks-unsigned', option: 'dintero.signatureSecret'});
  }
}
