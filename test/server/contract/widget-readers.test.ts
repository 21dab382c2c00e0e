import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readOffer} from '../../../src/checkout/fetch-offer.ts';
import {readCompanies} from '../../../src/checkout/read-companies.ts';
import {readResult} from '../../../src/checkout/read-result.ts';
import {readSession} from '../../../src/checkout/read-session.ts';
import {CompanySchema} from '../../../src/server/contract/companies-schema.ts';
import {PurchaseResultSchema} from '../../../src/server/contract/purchase-result-schema.ts';
import {contractExamples} from '../../support/openapi/contract-examples.ts';

const [company] = readCompanies(contractExamples.Companies, 'NO') ?? [];

describe('what the contract promises is taken by the widget:', () => {
  it('the offer, whole', () => {
    const offer = readOffer(contractExamples.Offer);

    assert.deepEqual(offer, contractExamples.Offer);
  });

  it('a session on Dintero’s page', () => {
    const session = readSession(contractExamples.OpenedSession);

    assert.equal(session, contractExamples.OpenedSession);
  });

  it('a session that the back end has paid', () => {
    const paid = {session_id: 'T12345678.x', result_token: 'x', completion: 'server'};

    const session = readSession(paid);

    assert.equal(session, paid);
  });

  for (const outcome of PurchaseResultSchema.shape.outcome.options) {
    it(`a result that is ${outcome}`, () => {
      const result = readResult({outcome, final: true});

      assert.equal(result?.outcome, outcome);
    });
  }

  for (const status of CompanySchema.shape.status.options) {
    it(`a company that is ${status}`, () => {
      const [read] = readCompanies({companies: [{...company, status}]}, 'NO') ?? [];

      assert.equal(read?.status, status);
    });
  }
});
