import type {Transaction} from '../dintero/answers.ts';
import type {DinteroClient} from '../dintero/client.ts';
import {unlessUnknown} from '../dintero/unless-unknown.ts';
import {documentUrl, invoiceFacts} from '../purchases/invoice-facts.ts';

/**
 * The invoice as PDF, passed on from Dintero as it comes so that no access token leaves the backend; undefined until
 * there is one.
 */
export async function invoiceDocument(
  transaction: Transaction,
  dintero: DinteroClient,
): Promise<Response | undefined> {
  const url = documentUrl(transaction);
  const pdf = url && (await dintero.readDocument(url).catch(unlessUnknown));
  if (!pdf) return undefined;
  const number = invoiceFacts(transaction).invoice_number?.replace(/[^\w.-]/g, '');
  return new Response(pdf.body, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${number ? `invoice-${number}` : 'invoice'}.pdf"`,
    },
  });
}
