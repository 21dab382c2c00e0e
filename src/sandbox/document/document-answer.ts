import type {SandboxMerchant} from '../account.ts';
import type {Invoice} from '../kravia/invoice.ts';

/** An invoice as PDF, made when it is asked for. What draws it is loaded only then. */
export async function documentAnswer(invoice: Invoice, merchant: SandboxMerchant): Promise<Response> {
  const {invoiceDocument} = await import('./invoice-document.ts');
  const pdf = await invoiceDocument(invoice, merchant);
  return new Response(new Uint8Array(pdf), {headers: {'content-type': 'application/pdf'}});
}
