import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseBillingAddress} from '../../src/domain/billing/address.ts';
import {parseMerchantOrder} from '../../src/server/orders/merchant-order.ts';
import {type CountryFixtures, fixtures} from '../../src/testing.ts';

const {norway, sweden, finland, scenario} = fixtures;
const countries: Readonly<Record<string, CountryFixtures>> = {norway, sweden, finland};

describe('the fixtures', () => {
  for (const [name, {country, company, soleTrader, person, order, invalid}] of Object.entries(countries)) {
    for (const [who, buyer] of Object.entries({company, soleTrader})) {
      it(`can be invoiced as a company: ${name}.${who}`, () => {
        const reading = parseBillingAddress(buyer, 'kravia.invoice_b2b', country);

        assert.ok(reading.ok);
      });
    }

    it(`can be invoiced as a person: ${name}.person`, () => {
      const reading = parseBillingAddress(person, 'kravia.invoice_b2c', country);

      assert.ok(reading.ok);
    });

    it(`add up: ${name}.order`, () => {
      const reading = parseMerchantOrder({merchant_reference: 'order-1', ...order});

      assert.ok(reading.ok);
    });

    for (const {field, text, code, source} of invalid) {
      it(`are refused as they say: ${name}, ${field} ${JSON.stringify(text)} (${source})`, () => {
        const draft = {...company, [field]: text};

        const reading = parseBillingAddress(draft, 'kravia.invoice_b2b', country);

        const issues = reading.ok ? [] : reading.issues.map((issue) => [issue.field, issue.code]);
        assert.deepEqual(issues, [[field, code]]);
      });
    }
  }

  it('have VAT in each line that is part of its amount', () => {
    const lines = Object.values(countries).flatMap(({order}) => order.items);

    const computed = lines.map(({amount, vat = 0}) => Math.round(amount - amount / (1 + vat / 100)));

    assert.deepEqual(
      lines.map(({vat_amount}) => vat_amount),
      computed,
    );
  });
});

describe('a scenario', () => {
  it('is a tag of the buyer’s e-mail address', () => {
    assert.equal(scenario('declined').email, 'kari+declined@example.no');
    assert.equal(scenario('paid', sweden.person).email, 'sven+paid@example.se');
  });

  it('takes the place of another, and leaves the rest', () => {
    const buyer = scenario('partial', scenario('paid', finland.company));

    assert.deepEqual(buyer, {...finland.company, email: 'maija+partial@example.fi'});
  });
});
