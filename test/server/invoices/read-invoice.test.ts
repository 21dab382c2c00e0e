import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createInvoiced} from '../support/create-invoiced.ts';
import {address, order} from '../support/create-shop.ts';
import {refusal} from '../support/fake-dintero.ts';

const attachment = 'https://checkout.dintero.com/transaction-attachments/x';
const kravia = {session: {id: 's', configuration: {kravia: {invoice_b2b: {invoice_channel: 'kravia'}}}}};
const unknown = ['T12345678.unknown', 'T12345678', '', '..', '../sessions/T12345678.session1'];

describe('reading an invoice', () => {
  it('has what was bought, by whom, and who delivers', async () => {
    const {invoices, id, session_id} = await createInvoiced();

    const invoice = await invoices.read(id);

    assert.equal(invoice?.session_id, session_id);
    assert.deepEqual(invoice?.items, order.items);
    assert.deepEqual(invoice?.billing_address, address);
    assert.equal(invoice?.invoice_channel, 'merchant');
  });

  it('believes Dintero more than what the shop configured', async () => {
    const {invoices, id} = await createInvoiced(kravia);

    const invoice = await invoices.read(id);

    assert.equal(invoice?.invoice_channel, 'kravia');
  });

  for (const id of unknown) {
    it(`finds nothing for "${id}"`, async () => {
      const {invoices} = await createInvoiced();

      assert.equal(await invoices.read(id), undefined);
      assert.equal(await invoices.document(id), undefined);
      assert.equal(await invoices.paymentDetails(id), undefined);
    });
  }

  for (const id of ['T12345678', '', '..', '../sessions/T12345678.session1']) {
    it(`does not even ask Dintero for "${id}"`, async () => {
      const {invoices, dintero} = await createInvoiced();

      await invoices.read(id);

      assert.deepEqual(dintero.journal, []);
    });
  }

  it('finds nothing where a card was charged', async () => {
    const {invoices, id} = await createInvoiced({payment_product_type: 'payex.creditcard'});

    assert.equal(await invoices.read(id), undefined);
  });

  it('throws when Dintero cannot be asked', async () => {
    const {invoices, id, dintero} = await createInvoiced();
    dintero.failNext(/GET .*transactions/, () => refusal(401, 'UNAUTHORIZED'), 2);

    await assert.rejects(invoices.read(id), {name: 'DinteroError', code: 'unauthorized'});
  });
});

describe('the document of an invoice', () => {
  it('is passed on as it comes, without a token', async () => {
    const {invoices, id, dintero} = await createInvoiced({
      metadata: {'kravia:invoice_number': '16788-000018', 'kravia:invoice_url': attachment},
    });
    dintero.failNext(/attachments/, () => new Response('%PDF-1.7', {headers: {'x-token': 'secret'}}));

    const document = await invoices.document(id);

    assert.equal(await document?.text(), '%PDF-1.7');
    assert.deepEqual(
      [...(document?.headers ?? [])],
      [
        ['content-disposition', 'inline; filename="invoice-16788-000018.pdf"'],
        ['content-type', 'application/pdf'],
      ],
    );
  });

  it('is undefined while there is none', async () => {
    const {invoices, id} = await createInvoiced();

    assert.equal(await invoices.document(id), undefined);
  });
});

describe('the payment details of an invoice', () => {
  it('are account and reference, once Dintero has them', async () => {
    const {invoices, id} = await createInvoiced({
      metadata: {
        'kravia:payment_details:bank_account:bban': '15063092174',
        'kravia:payment_details:kid': '300000019497814',
      },
    });

    const details = await invoices.paymentDetails(id);

    assert.deepEqual(details, {bban: '15063092174', kid: '300000019497814'});
  });

  it('are undefined before', async () => {
    const {invoices, id} = await createInvoiced();

    assert.equal(await invoices.paymentDetails(id), undefined);
  });
});
