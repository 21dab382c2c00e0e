import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {billedTo, companyPayment, paymentInOneStep, sessionRequest, withOrder} from '../support/requests.ts';
import {type SandboxRig, startSandbox} from '../support/start-sandbox.ts';

const pay = '/v1/sessions/pay';
const source = 'Dintero, Kravia merchant initiated payments: duplicate prevention';
const always = 'strict-merchant-reference';
const afterSuccess = 'strict-success-merchant-reference';

const before: Record<string, (rig: SandboxRig) => Promise<unknown>> = {
  nothing: async () => {},
  'an open session': ({open}) => open(sessionRequest),
  'a cancelled session': async ({open, call}) =>
    call('POST', `/v1/sessions/${await open(sessionRequest)}/cancel`),
  'a payment that failed': ({call}) => call('POST', pay, billedTo({email: 'kari+failed@example.no'})),
  'a payment that was declined': ({call}) => call('POST', pay, billedTo({email: 'kari+declined@example.no'})),
  'a payment in one step': ({call}) => call('POST', pay, paymentInOneStep()),
  'a payment at the checkout': ({buy}) => buy(sessionRequest, companyPayment),
  'a payment that is on hold': ({call}) => call('POST', pay, billedTo({email: 'kari+onhold@example.no'})),
  'an invoice that was cancelled': async ({call, buy}) =>
    call('POST', `/v1/transactions/${(await buy(sessionRequest, companyPayment)).id}/void`),
  'an invoice that was paid': async ({sandbox, buy}) =>
    sandbox.pay((await buy(sessionRequest, companyPayment)).id, 50000),
  'a session that has another reference now': async ({open, call}) =>
    call('PUT', `/v1/sessions/${await open(sessionRequest)}?update_without_lock=true`, {
      order: {...sessionRequest.order, merchant_reference: 'order-8'},
    }),
  'a session that has this reference now': async ({open, call}) => {
    const id = await open(withOrder({merchant_reference: 'order-8'}));
    return call('PUT', `/v1/sessions/${id}?update_without_lock=true`, {order: sessionRequest.order});
  },
};

describe('Dintero-Feature-Toggles on POST /v1/sessions/pay', () => {
  const rows = [
    {toggle: 'none', after: 'a payment in one step', status: 200},
    {toggle: always, after: 'nothing', status: 200},
    {toggle: always, after: 'an open session', status: 400},
    {toggle: always, after: 'a cancelled session', status: 400},
    {toggle: always, after: 'a payment that failed', status: 400},
    {toggle: always, after: 'a payment at the checkout', status: 400},
    {toggle: always, after: 'a session that has another reference now', status: 200},
    {toggle: always, after: 'a session that has this reference now', status: 400},
    {toggle: afterSuccess, after: 'nothing', status: 200},
    {toggle: afterSuccess, after: 'an open session', status: 200},
    {toggle: afterSuccess, after: 'a cancelled session', status: 200},
    {toggle: afterSuccess, after: 'a payment that failed', status: 200},
    {toggle: afterSuccess, after: 'a payment that was declined', status: 200},
    {toggle: afterSuccess, after: 'a payment in one step', status: 400},
    {toggle: afterSuccess, after: 'a payment at the checkout', status: 400},
    {toggle: afterSuccess, after: 'a payment that is on hold', status: 200},
    {toggle: afterSuccess, after: 'an invoice that was cancelled', status: 400},
    {toggle: afterSuccess, after: 'an invoice that was paid', status: 400},
    {toggle: `${always}, ${afterSuccess}`, after: 'a payment that failed', status: 400},
  ];
  for (const {toggle, after, status} of rows) {
    it(`answers ${status} with ${toggle} after ${after} (${source})`, async (t) => {
      const rig = await startSandbox(t, {speed: 1});
      await before[after]?.(rig);

      const answer = await rig.call('POST', pay, paymentInOneStep(), {'dintero-feature-toggles': toggle});

      assert.equal(answer.status, status, await answer.text());
    });
  }

  it('refuses in Dintero’s envelope, with success: false', async (t) => {
    const {call} = await startSandbox(t);
    await call('POST', pay, paymentInOneStep());

    const answer = await call('POST', pay, paymentInOneStep(), {'dintero-feature-toggles': always});

    const {error, success} = await answer.json();
    assert.match(error.message, /merchant_reference/);
    assert.equal(success, false);
  });

  it('lets one of many at the same time through', async (t) => {
    const {call} = await startSandbox(t);
    const toggled = () => call('POST', pay, paymentInOneStep(), {'dintero-feature-toggles': afterSuccess});

    const answers = await Promise.all(Array.from({length: 8}, toggled));

    assert.equal(answers.filter(({status}) => status === 200).length, 1);
  });

  it('has no effect on POST /v1/sessions-profile', async (t) => {
    const {call, open} = await startSandbox(t);
    await open(sessionRequest);

    const answer = await call('POST', '/v1/sessions-profile', sessionRequest, {
      'dintero-feature-toggles': always,
    });

    assert.equal(answer.status, 200);
  });
});
