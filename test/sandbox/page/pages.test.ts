import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  company,
  companyPayment,
  kravia,
  paymentOf,
  sessionRequest,
  withKravia,
  withOrder,
} from '../support/requests.ts';
import {type SandboxRig, startSandbox} from '../support/start-sandbox.ts';

const identified = withKravia(kravia({require_identity_verification: true}));

/** Answers the identity check of a session; answers where the browser goes next. */
async function answerBankid({url}: SandboxRig, id: string, answer: string): Promise<string | null> {
  const body = new URLSearchParams({answer});
  const response = await fetch(`${url}/bankid?sid=${id}&language=sv`, {
    method: 'POST',
    body,
    redirect: 'manual',
  });
  return response.headers.get('location');
}

async function openIdentity(rig: SandboxRig, payment: object = companyPayment): Promise<string> {
  const id = await rig.open(identified);
  await rig.visit('POST', `/v1/sessions/${id}/pay`, payment);
  return id;
}

async function statusOf({call}: SandboxRig, id: string): Promise<string> {
  const {transaction_id} = await (await call('GET', `/v1/sessions/${id}`)).json();
  return (await (await call('GET', `/v1/transactions/${transaction_id}`)).json()).status;
}

describe('the checkout page', () => {
  it('runs nothing but its own script and is framed by anyone', async (t) => {
    const {open, visit} = await startSandbox(t);
    const id = await open(sessionRequest);

    const page = await visit('GET', `/?sid=${id}`);

    assert.equal(
      page.headers.get('content-security-policy'),
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; img-src data:; base-uri 'none'; frame-ancestors *",
    );
    assert.equal(page.headers.has('x-frame-options'), false);
  });

  it('shows a form and no blanks where nothing is known of the buyer', async (t) => {
    const {open, visit} = await startSandbox(t);
    const id = await open(withOrder({billing_address: undefined}));

    const page = await (await visit('GET', `/?sid=${id}`)).text();

    assert.match(page, /<details class="address" open/);
    assert.doesNotMatch(page, /undefined/);
  });

  it('escapes what the shop and the shopper wrote', async (t) => {
    const {open, visit} = await startSandbox(t);
    const id = await open({
      ...withOrder({billing_address: {...company, business_name: '"><script>alert(1)</script>'}}),
      merchant: {name: '<b>Shop</b>'},
    });

    const page = await (await visit('GET', `/?sid=${id}`)).text();

    assert.equal(page.includes('<script>alert'), false);
    assert.equal(page.includes('<b>Shop'), false);
  });

  const languages = [
    {language: 'no', pay: 'Betal', cancel: 'Avbryt', lang: 'nb'},
    {language: 'nb', pay: 'Betal', cancel: 'Avbryt', lang: 'nb'},
    {language: 'nn-NO', pay: 'Betal', cancel: 'Avbryt', lang: 'nb'},
    {language: 'sv', pay: 'Betala', cancel: 'Avbryt', lang: 'sv'},
    {language: 'fi_FI', pay: 'Maksa', cancel: 'Peruuta', lang: 'fi'},
    {language: 'en', pay: 'Pay', cancel: 'Cancel', lang: 'en'},
    {language: 'da', pay: 'Pay', cancel: 'Cancel', lang: 'en'},
  ];
  for (const {language, pay, cancel, lang} of languages) {
    it(`speaks ${lang} for ${language}`, async (t) => {
      const {open, visit} = await startSandbox(t);
      const id = await open(sessionRequest);

      const page = await (await visit('GET', `/?sid=${id}&language=${language}`)).text();

      assert.equal(page.includes(`<html lang="${lang}"`), true);
      assert.equal(page.includes(`>${pay}</button>`) && page.includes(`>${cancel}</button>`), true);
    });
  }

  it('is not found for a session that nobody opened', async (t) => {
    const {visit} = await startSandbox(t);

    const page = await visit('GET', '/?sid=T12345678.x&language=en');

    assert.equal(page.status, 404);
    assert.match(await page.text(), /data-state="not_found"/);
  });

  it('leads back to the shop once the session has expired', async (t) => {
    const {open, sandbox, visit} = await startSandbox(t);
    const id = await open(sessionRequest);
    sandbox.advance({days: 1});

    const page = await visit('GET', `/?sid=${id}`);

    assert.equal(page.status, 404);
    assert.match(
      await page.text(),
      /https:\/\/shop\.example\/return\?order=7&amp;merchant_reference=order-7/,
    );
  });

  it('is the sandbox’s own without a session', async (t) => {
    const {visit} = await startSandbox(t);

    const page = await visit('GET', '/');

    assert.equal(page.status, 200);
    assert.match(await page.text(), /T12345678/);
  });

  it('tells how a session ended', async (t) => {
    const {buy, visit} = await startSandbox(t);
    const {id, session_id} = await buy(sessionRequest, companyPayment);

    const page = await (await visit('GET', `/?sid=${session_id}`)).text();

    assert.match(page, /data-state="authorized"/);
    assert.match(page, new RegExp(`data-transaction-id="${id}"`));
  });
});

describe('GET /v1/view/{id}', () => {
  it('goes to the page with all parameters', async (t) => {
    const {visit} = await startSandbox(t);

    const answer = await visit('GET', '/v1/view/T12345678.x?ui=inline&language=no');

    assert.equal(answer.status, 302);
    assert.equal(answer.headers.get('location'), '/?ui=inline&language=no&sid=T12345678.x');
  });
});

describe('GET /v1/view/{id}/session', () => {
  it('shows an open session without a token', async (t) => {
    const {open, visit} = await startSandbox(t);
    const id = await open(sessionRequest);

    const answer = await visit('GET', `/v1/view/${id}/session`);

    assert.equal((await answer.json()).order.amount, 50000);
  });

  it('leads on from a session that has ended', async (t) => {
    const {buy, visit} = await startSandbox(t);
    const {id, session_id} = await buy(sessionRequest, companyPayment);

    const answer = await visit('GET', `/v1/view/${session_id}/session`);

    const {session_details} = (await answer.json()).error;
    assert.equal(answer.status, 404);
    assert.equal(session_details.transaction_id, id);
    assert.equal(session_details.return_url, 'https://shop.example/return?order=7');
  });
});

describe('POST /v1/view/{id}/session/abandon', () => {
  it('cancels and goes back to the shop with its own query kept', async (t) => {
    const {open, visit, call} = await startSandbox(t);
    const id = await open(sessionRequest);

    const answer = await visit('POST', `/v1/view/${id}/session/abandon`);

    const {cancelled_by} = await (await call('GET', `/v1/sessions/${id}`)).json();
    assert.equal(answer.status, 302);
    assert.equal(
      answer.headers.get('location'),
      'https://shop.example/return?order=7&merchant_reference=order-7&error=cancelled',
    );
    assert.equal(cancelled_by, 'customer');
  });

  it('does not undo what was paid', async (t) => {
    const rig = await startSandbox(t);
    const {session_id} = await rig.buy(sessionRequest, companyPayment);

    const answer = await rig.visit('POST', `/v1/view/${session_id}/session/abandon`);

    assert.equal(answer.status, 404);
    assert.equal(await statusOf(rig, session_id), 'AUTHORIZED');
  });
});

describe('the identity check', () => {
  it('authorizes when it is approved, and goes back to the page', async (t) => {
    const rig = await startSandbox(t);
    const id = await openIdentity(rig);

    const next = await answerBankid(rig, id, 'approve');

    assert.equal(next, `/?sid=${id}&language=sv`);
    assert.equal(await statusOf(rig, id), 'AUTHORIZED');
  });

  it('leaves the session open when it is aborted', async (t) => {
    const rig = await startSandbox(t);
    const id = await openIdentity(rig);

    await answerBankid(rig, id, 'abort');

    const {events} = await (await rig.call('GET', `/v1/sessions/${id}`)).json();
    const page = await (await rig.visit('GET', `/?sid=${id}&language=en`)).text();
    assert.equal(events.at(-1).name, 'PAY_FAILED');
    assert.equal(await statusOf(rig, id), 'INITIATED');
    assert.match(page, /BankID was aborted/);
  });

  it('is passed at the second try, on the same transaction and with the address of then', async (t) => {
    const rig = await startSandbox(t);
    const id = await openIdentity(rig);
    await answerBankid(rig, id, 'abort');
    await rig.visit('POST', `/v1/sessions/${id}/pay`, paymentOf({first_name: 'Ola'}));

    await answerBankid(rig, id, 'approve');

    const [transaction, ...others] = rig.sandbox.transactions();
    assert.equal(transaction?.billing_address.first_name, 'Ola');
    assert.equal(transaction?.status, 'AUTHORIZED');
    assert.deepEqual(others, []);
  });

  it('comes too late when the session has expired meanwhile', async (t) => {
    const rig = await startSandbox(t);
    const id = await openIdentity(rig);
    rig.sandbox.advance({hours: 5});

    await answerBankid(rig, id, 'approve');

    assert.equal(await statusOf(rig, id), 'INITIATED');
    assert.equal((await rig.visit('GET', `/?sid=${id}`)).status, 404);
  });

  const mismatches = [
    {what: 'another person answers', answer: 'other_person', email: 'kari@example.no'},
    {what: 'the address says +bankidfail', answer: 'approve', email: 'kari+bankidfail@example.no'},
  ];
  for (const {what, answer, email} of mismatches) {
    it(`fails the purchase when ${what}`, async (t) => {
      const rig = await startSandbox(t);
      const id = await openIdentity(rig, paymentOf({email}));

      await answerBankid(rig, id, answer);

      const page = await (await rig.visit('GET', `/?sid=${id}`)).text();
      assert.equal(await statusOf(rig, id), 'FAILED');
      assert.match(page, /data-error="failed"/);
    });
  }

  it('goes back to the page when there is nothing to confirm', async (t) => {
    const {open, visit} = await startSandbox(t);
    const id = await open(identified);

    const answer = await visit('GET', `/bankid?sid=${id}`);

    assert.equal(answer.headers.get('location'), `/?sid=${id}`);
  });
});

describe('GET /embedResult/', () => {
  const endings = [
    {query: 'error=cancelled', heading: 'The purchase was cancelled'},
    {query: 'error=failed&merchant_reference=a&b#c', heading: 'The purchase did not go through'},
    {query: 'transaction_id=T12345678.x', heading: 'Your invoice is created'},
  ];
  for (const {query, heading} of endings) {
    it(`says "${heading}" for ${query}`, async (t) => {
      const {visit} = await startSandbox(t);

      const page = await (await visit('GET', `/embedResult/?sid=x&language=en&${query}`)).text();

      assert.equal(page.includes(`<h1>${heading}</h1>`), true);
    });
  }

  it('does not call a purchase on hold invoiced', async (t) => {
    const {buy, visit} = await startSandbox(t, {speed: 0.01});
    const {session_id} = await buy(sessionRequest, paymentOf({email: 'kari+onhold@example.no'}));

    const page = await (await visit('GET', `/embedResult/?sid=${session_id}&language=en`)).text();

    assert.match(page, /Your purchase is being looked at/);
  });
});

describe('the page’s files', () => {
  for (const [name, type] of [
    ['checkout.js', 'text/javascript; charset=utf-8'],
    ['channel.js', 'text/javascript; charset=utf-8'],
    ['payment-form.js', 'text/javascript; charset=utf-8'],
    ['address-form.js', 'text/javascript; charset=utf-8'],
    ['theme.css', 'text/css; charset=utf-8'],
    ['checkout.css', 'text/css; charset=utf-8'],
    ['payment.css', 'text/css; charset=utf-8'],
    ['console.css', 'text/css; charset=utf-8'],
    ['entries.css', 'text/css; charset=utf-8'],
  ]) {
    it(`hold ${name}`, async (t) => {
      const {visit} = await startSandbox(t);

      const file = await visit('GET', `/assets/${name}`);

      assert.equal(file.status, 200);
      assert.equal(file.headers.get('content-type'), type);
    });
  }

  it('are no others than these', async (t) => {
    const {visit} = await startSandbox(t);

    assert.equal((await visit('GET', '/assets/constructor')).status, 404);
  });
});
