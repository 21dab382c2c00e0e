import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {describe, it} from 'node:test';
import {companyPayment, withCallback} from '../support/requests.ts';
import {startReceiver} from '../support/start-receiver.ts';
import {startSandbox} from '../support/start-sandbox.ts';

describe('a callback', () => {
  it('is signed over time, account, method, host, path and the sorted query', async (t) => {
    const {buy} = await startSandbox(t, {signatureSecret: 'a secret'});
    const {url, first} = await startReceiver(t);
    await buy(withCallback(`${url}?z=1&a=blå%20bær&sid_parameter_name=sid`), companyPayment);

    const [callback] = await first(1);

    const query = [...(callback?.url.searchParams ?? [])]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%20', '+')}`)
      .join('&');
    const header = String(callback?.headers['dintero-signature']);
    const timestamp = header.slice(2, header.indexOf(','));
    const text = `${timestamp}\nT12345678\nGET\nlocalhost\n/callback\n${query}`;
    const expected = createHmac('sha256', 'a secret').update(text).digest('hex');
    assert.equal(header, `t=${timestamp},v0-hmac-sha256=${expected}`);
  });

  it('is signed in real time when the clock was moved', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    sandbox.advance({days: 40});
    const before = Math.floor(Date.now() / 1000);
    await buy(withCallback(url), companyPayment);

    const [callback] = await first(1);

    const timestamp = Number(/^t=(\d+),/.exec(String(callback?.headers['dintero-signature']))?.[1]);
    assert.equal(timestamp >= before && timestamp < before + 3600, true);
  });

  it('is not signed without a secret', async (t) => {
    const {buy} = await startSandbox(t, {signatureSecret: ''});
    const {url, first} = await startReceiver(t);
    await buy(withCallback(url), companyPayment);

    const [callback] = await first(1);

    assert.equal(callback?.headers['dintero-signature'], undefined);
  });
});
