import type {BackendSettings} from './backend-settings.ts';
import {isLoopback} from './secure-address.ts';

/** Logs what works but is probably not meant. */
export function warnOfOptions({products, dintero, baseUrl, log}: BackendSettings): void {
  const person = products['kravia.invoice_b2c'];
  if (person?.require_identity_verification === false && person.invoice_channel !== 'merchant') {
    // Dintero's API reference allows it only where the merchant delivers the invoice; its guides allow it freely.
    log({level: 'warn', event: 'persons-without-identity-check', option: 'products.kravia.invoice_b2c'});
  }
  if (isLoopback(dintero.checkoutUrl)) return;
  if (isLoopback(baseUrl)) log({level: 'warn', event: 'no-callbacks-to-this-machine', option: 'baseUrl'});
  else if (dintero.signatureSecret === undefined) {
    log({level: 'warn', event: 'callbacks-unsigned', option: 'dintero.signatureSecret'});
  }
}
