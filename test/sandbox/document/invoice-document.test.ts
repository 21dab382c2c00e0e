import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pdfText} from '../support/pdf-text.ts';
import {kravia, paymentOf, sessionRequest, withKravia, withOrder} from '../support/requests.ts';
import {type SandboxRig, startSandbox} from '../support/start-sandbox.ts';

async function readDocument({call, transaction}: SandboxRig, id: string): Promise<Buffer> {
  const {metadata} = await transaction(id);
  const answer = await call('GET', metadata['kravia:invoice_url'] ?? '');
  assert.equal(answer.headers.get('content-type'), 'application/pdf');
  return Buffer.from(await answer.arrayBuffer());
}

describe('the invoice’s PDF', () => {
  it('shows seller, buyer, number, lines, VAT, total and where to pay', async (t) => {
    const rig = await startSandbox(t);
    const {id, metadata} = await rig.buy(sessionRequest, paymentOf({customer_reference: 'PO 4711'}));

    const pdf = await readDocument(rig, id);

    const text = pdfText(pdf);
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    const expected = [
      'Example Shop AS',
      'Example AS',
      'Org.nr. 123 456 789',
      'Org.nr. 123 456 785 MVA',
      'Norge',
      '14 dager netto',
      'Kari Nordmann',
      '0155 Oslo',
      metadata['kravia:invoice_number'],
      'PO 4711',
      'Consulting',
      '25 %',
      '400,00 kr',
      '100,00 kr',
      '500,00 kr',
      'DNBANOKKXXX',
    ];
    assert.deepEqual(
      expected.filter((part) => !text.includes(part ?? '?')),
      [],
    );
    assert.match(text, /^NO\d\d \d{4} \d{4} \d{3}$/m);
    assert.match(text, /^\d{4} \d\d \d{5}$/m);
  });

  const languages = [
    {
      country: 'NO',
      organization_number: '123456789',
      postal_code: '0155',
      currency: 'NOK',
      word: 'Forfallsdato',
      account: [/^KID$/m, /^Kontonummer$/m, /^NO\d\d \d{4} \d{4} \d{3}$/m, /^DNBANOKKXXX$/m],
    },
    {
      country: 'SE',
      organization_number: '5560360793',
      postal_code: '11455',
      currency: 'SEK',
      word: 'Förfallodatum',
      account: [/^Bankgiro$/m, /^\d{4}-\d{4}$/m, /^OCR-nummer$/m, /^SE\d\d( \d{4}){5}$/m, /^DNBASESXXXX$/m],
    },
    {
      country: 'FI',
      organization_number: '0112038-9',
      postal_code: '00100',
      currency: 'EUR',
      word: 'Eräpäivä',
      account: [/^Viitenumero$/m, /^\d{5} \d{5} \d{5}$/m, /^FI\d\d( \d{4}){3} \d\d$/m, /^DNBAFIHXXXX$/m],
    },
  ];
  for (const {currency, word, account, ...address} of languages) {
    it(`is written in the language of ${address.country}, and says where to pay as it is done there`, async (t) => {
      const rig = await startSandbox(t);
      const {id} = await rig.buy(withOrder({currency}), paymentOf(address));

      const pdf = await readDocument(rig, id);

      const text = pdfText(pdf);
      assert.equal(text.includes(word), true);
      for (const part of account) assert.match(text, part);
      assert.equal(/\bNO\d\d /.test(text), currency === 'NOK');
    });
  }

  it('lists every purchase of a combined invoice, on as many pages as it takes', async (t) => {
    const rig = await startSandbox(t);
    const {configuration} = withKravia(kravia({}, 'invoice_b2b_grouped'));
    const items = Array.from({length: 60}, (_, at) => ({
      line_id: String(at),
      description: `Article ${at}`,
      quantity: 1,
      amount: 1000,
      vat: 25,
    }));
    const payment = paymentOf({}, 'kravia.invoice_b2b_grouped');
    const long = withOrder({merchant_reference: 'order-8', amount: 60000, items});
    await rig.buy({...long, configuration}, payment);
    const {id} = await rig.buy({...sessionRequest, configuration}, payment);
    rig.sandbox.advance({days: 35});

    const pdf = await readDocument(rig, id);

    const text = pdfText(pdf);
    assert.equal(text.includes('order-7') && text.includes('order-8'), true);
    assert.equal(text.includes('Article 59') && text.includes('1 100,00 kr'), true);
    assert.equal(text.includes('Side 1/3') && text.includes('Side 3/3'), true);
  });

  it('shows a long description in full', async (t) => {
    const rig = await startSandbox(t);
    const description = `${'a chair for the office '.repeat(8)}with arms`;
    const items = [{line_id: '1', description, quantity: 1, amount: 50000, vat: 25}];
    const {id} = await rig.buy(withOrder({items}), paymentOf({}));

    const pdf = await readDocument(rig, id);

    assert.equal(pdfText(pdf).replaceAll('\n', '').includes('with arms'), true);
  });

  it('is not there under another name', async (t) => {
    const {call} = await startSandbox(t);

    const answer = await call('GET', '/transaction-attachments/other.pdf');

    assert.equal(answer.status, 404);
  });
});
