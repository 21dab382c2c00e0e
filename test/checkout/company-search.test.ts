import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {CompanySearch} from '../../src/checkout/company-search.ts';
import {fjordlys, skogsbryn} from '../support/companies.ts';

describe('CompanySearch', () => {
  const {signal} = new AbortController();
  let search: CompanySearch;
  let asked: string[];
  let answer: () => Response;

  beforeEach(() => {
    search = new CompanySearch('https://shop.example/invoice/');
    asked = [];
    answer = () => Response.json({companies: [fjordlys]});
    mock.timers.enable({apis: ['Date']});
    mock.method(globalThis, 'fetch', async (url: string, init: RequestInit) => {
      init.signal?.throwIfAborted();
      asked.push(url);
      return answer();
    });
  });

  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
  });

  it('asks the backend for the companies of a country', async () => {
    const found = await search.find('Fjord & lys', 'NO', signal);

    assert.deepEqual(found, [fjordlys]);
    assert.deepEqual(asked, ['https://shop.example/invoice/companies?country=NO&query=Fjord+%26+lys']);
  });

  const failures: {what: string; response: () => Response; rests: number}[] = [
    {
      what: 'a register that is down',
      response: () =>
        Response.json({code: 'register-unavailable'}, {status: 503, headers: {'Retry-After': '30'}}),
      rests: 30_000,
    },
    {
      what: 'too many requests',
      response: () =>
        Response.json({code: 'too-many-requests'}, {status: 429, headers: {'Retry-After': '60'}}),
      rests: 60_000,
    },
    {
      what: 'a failure that names no time',
      response: () => Response.json({code: 'internal'}, {status: 500}),
      rests: 10_000,
    },
    {what: 'an answer that is none', response: () => Response.json([]), rests: 10_000},
  ];
  for (const {what, response, rests} of failures) {
    it(`is quiet after ${what} for ${rests / 1000} seconds, and then asks again`, async () => {
      answer = response;

      const first = await search.find('fjord', 'NO', signal);
      mock.timers.tick(rests - 1);
      const second = await search.find('fjord', 'NO', signal);
      mock.timers.tick(1);
      const third = await search.find('fjord', 'NO', signal);

      assert.deepEqual([first, second, third], ['unavailable', [], 'unavailable']);
      assert.equal(asked.length, 2);
    });
  }

  it('goes on asking the registers of other countries', async () => {
    answer = () => Response.json({code: 'register-unavailable'}, {status: 503});
    await search.find('fjord', 'NO', signal);
    answer = () => Response.json({companies: [skogsbryn]});

    const found = await search.find('5560360793', 'SE', signal);

    assert.deepEqual(found, [skogsbryn]);
  });

  it('takes a question that was called off for no failure', async () => {
    const found = await search.find('fjord', 'NO', AbortSignal.abort());
    const next = await search.find('fjord', 'NO', signal);

    assert.deepEqual(found, []);
    assert.deepEqual(next, [fjordlys]);
  });
});
