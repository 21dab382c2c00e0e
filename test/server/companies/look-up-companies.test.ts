import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Country} from '../../../src/domain/countries/country.ts';
import {createLookUpCompanies} from '../../../src/server/companies/look-up-companies.ts';
import type {RegisterAnswer, RegisterConnection} from '../../../src/server/companies/register.ts';
import {RegisterError} from '../../../src/server/companies/register-error.ts';
import type {LogEntry} from '../../../src/server/log.ts';
import {noon} from '../support/create-shop.ts';
import {registered} from '../support/fake-register.ts';

type Answer = RegisterAnswer | Error | Promise<RegisterAnswer>;

/** A look-up in a register that gives the answers of a test, and then always the last one. */
function createRig(
  answers: readonly Answer[],
  {country = 'NO' as Country, byName = true, lookUpsPerMinute = 600} = {},
) {
  const asked: string[] = [];
  const log: LogEntry[] = [];
  const clock = {time: noon};
  const answer = async (question: string) => {
    asked.push(question);
    const next = answers[Math.min(asked.length, answers.length) - 1] ?? {companies: []};
    if (next instanceof Error) throw next;
    return next;
  };
  const connection: RegisterConnection = {
    findByNumber: (number) => answer(`number ${number}`),
    ...(byName && {findByName: (name: string) => answer(`name ${name}`)}),
  };
  const lookUp = createLookUpCompanies({
    country,
    register: {source: 'test', lookUpsPerMinute, connect: () => connection},
    fetch,
    now: () => clock.time,
    log: (entry) => log.push(entry),
    patience: 20,
  });
  return {lookUp, asked, log, clock};
}

const one: RegisterAnswer = {companies: [registered()]};
const failed = new RegisterError('failed', 'test answered 500');

describe('looking up companies', () => {
  const questions = [
    {country: 'NO', text: 'NO 923 609 016 MVA', asked: ['number 923609016']},
    {country: 'FI', text: 'FI01120389', asked: ['number 0112038-9']},
    {country: 'SE', text: '556036-0793', asked: ['number 5560360793']},
    {country: 'NO', text: 'Fjordlys', asked: ['name Fjordlys']},
    {country: 'NO', text: '3 Brødre AS', asked: ['name 3 Brødre AS']},
    // Nobody's numbers.
    {country: 'NO', text: '923609017', asked: []},
    {country: 'NO', text: '92360901', asked: []},
    // Those of persons, alone and beside a name.
    {country: 'NO', text: '010190 12345', asked: []},
    {country: 'NO', text: 'Kari 01019012345', asked: []},
    {country: 'SE', text: '701063-2391', asked: []},
    {country: 'SE', text: '197010632391', asked: []},
    {country: 'FI', text: '131052-308T', asked: []},
  ] as const;
  for (const {country, text, asked} of questions) {
    it(`asks ${asked[0] ?? 'nothing'} for "${text}" in ${country}`, async () => {
      const rig = createRig([one], {country});

      await rig.lookUp(text);

      assert.deepEqual(rig.asked, asked);
    });
  }

  it('finds nothing by name where a register has no such search', async () => {
    const {lookUp, asked} = createRig([one], {country: 'SE', byName: false});

    const answer = await lookUp('Skogsbryn');

    assert.deepEqual(answer, {kind: 'found', companies: []});
    assert.deepEqual(asked, []);
  });

  it('tells ten at most, in the order of the register', async () => {
    const names = ['K', 'A', 'J', 'B', 'I', 'C', 'H', 'D', 'G', 'E', 'F', 'L'];
    const {lookUp} = createRig([{companies: names.map((business_name) => registered({business_name}))}]);

    const answer = await lookUp('as');

    assert.deepEqual(
      answer.kind === 'found' && answer.companies.map(({business_name}) => business_name),
      names.slice(0, 10),
    );
  });

  it('tells nobody the number of a sole trader that is the owner’s own', async () => {
    const trader = registered({organization_number: '197010632391', is_sole_trader: true});
    const {lookUp} = createRig([{companies: [trader, trader]}], {country: 'SE'});

    const answer = await lookUp('5560360793');

    assert.deepEqual(answer, {kind: 'found', companies: []});
  });

  it('asks once for what is asked again, in other letters too', async () => {
    const {lookUp, asked} = createRig([one]);

    const first = await lookUp('Fjordlys');
    const again = await lookUp('  FJORDLYS ');

    assert.deepEqual(again, first);
    assert.deepEqual(asked, ['name Fjordlys']);
  });

  it('asks once for what is asked at the same time', async () => {
    const {lookUp, asked} = createRig([one]);

    await Promise.all([lookUp('Fjordlys'), lookUp('Fjordlys'), lookUp('Fjordlys')]);

    assert.equal(asked.length, 1);
  });

  it('keeps no answer that is missing a part', async () => {
    const {lookUp, asked} = createRig([{...one, partial: true}, one]);

    await lookUp('923609016');
    await lookUp('923609016');

    assert.equal(asked.length, 2);
  });

  it('asks again after a failure, and keeps none', async () => {
    const {lookUp, asked} = createRig([failed, one]);

    await assert.rejects(lookUp('923609016'), {code: 'failed'});
    const again = await lookUp('923609016');

    assert.equal(again.kind === 'found' && again.companies.length, 1);
    assert.equal(asked.length, 2);
  });

  it('leaves a register alone for as long as it asks', async () => {
    const limited = new RegisterError('rate_limited', 'test answered 429', {retryAfter: 30});
    const {lookUp, asked, clock} = createRig([limited, one]);
    await assert.rejects(lookUp('923609016'), {code: 'rate_limited', retryAfter: 30});

    clock.time += 29_000;
    await assert.rejects(lookUp('923609016'), {code: 'resting', retryAfter: 1});
    clock.time += 1_000;
    await lookUp('923609016');

    assert.equal(asked.length, 2);
  });

  it('answers from what it kept while a register is left alone', async () => {
    const limited = new RegisterError('rate_limited', 'test answered 429', {retryAfter: 30});
    const {lookUp} = createRig([one, limited]);
    await lookUp('923609016');
    await assert.rejects(lookUp('974760673'), {code: 'rate_limited'});

    const answer = await lookUp('923609016');

    assert.equal(answer.kind === 'found' && answer.companies.length, 1);
  });

  it('gives up on a register that does not answer in time, and does not wait for it', async () => {
    const {lookUp} = createRig([new Promise<RegisterAnswer>(() => undefined)]);

    await assert.rejects(lookUp('923609016'), {name: 'RegisterError', code: 'timeout'});
  });

  it('passes on what a shop’s own register throws before it asks anybody, and forgets its time', async (t) => {
    t.mock.timers.enable({apis: ['setTimeout']});
    const lookUp = createLookUpCompanies({
      country: 'NO',
      register: {
        source: 'own',
        lookUpsPerMinute: 600,
        connect: () => ({
          findByNumber: () => {
            throw new RangeError('oops');
          },
        }),
      },
      fetch,
      now: () => noon,
      log: () => undefined,
    });

    await assert.rejects(lookUp('923609016'), RangeError);

    t.mock.timers.runAll();
    await assert.rejects(lookUp('923609016'), RangeError);
  });

  it('finds nothing where a register refuses the question, and says so in the log without it', async () => {
    const refused = new RegisterError('refused', 'test answered 400', {status: 400});
    const {lookUp, log, asked} = createRig([refused]);

    const answer = await lookUp('Fjordlys');
    await lookUp('Fjordlys');

    assert.deepEqual(answer, {kind: 'found', companies: []});
    assert.deepEqual(log[0], {level: 'warn', event: 'register-refused', source: 'test', status: 400});
    assert.equal(asked.length, 2);
  });

  it('asks a register no more often than it takes, and says when it will', async () => {
    const {lookUp, asked, clock} = createRig([one], {lookUpsPerMinute: 2});
    await lookUp('aa');
    clock.time += 20_000;
    await lookUp('bb');

    const third = await lookUp('cc');
    const known = await lookUp('aa');
    clock.time += 40_000;
    const later = await lookUp('cc');

    assert.deepEqual(third, {kind: 'too_many', retryAfter: 40});
    assert.deepEqual([known.kind, later.kind], ['found', 'found']);
    assert.equal(asked.length, 3);
  });

  it('passes on what is a bug', async () => {
    const {lookUp} = createRig([new RangeError('oops')]);

    await assert.rejects(lookUp('923609016'), RangeError);
  });
});
