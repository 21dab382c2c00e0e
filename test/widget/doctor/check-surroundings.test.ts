import {expect} from '@open-wc/testing';
import {checkSandbox, checkSurroundings} from '../../../src/widget/doctor/check-surroundings.ts';

const answer = {policies: [], reportOnly: [], isRead: true};
const minute = 60_000;

describe('the surroundings of a page', () => {
  it('are a sandbox that lets Dintero’s page work, or one that does not', () => {
    const enough = checkSandbox(['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-popups']);
    const [found] = checkSandbox(['allow-scripts', 'allow-same-origin']);

    expect(enough).to.deep.equal([]);
    expect(found?.code).to.equal('frame-sandbox');
    expect(found?.message).to.include('without allow-forms, allow-popups');
    expect(found?.remedy).to.include('sandbox="allow-scripts allow-same-origin allow-forms allow-popups"');
  });

  it('are a sandbox by policy too', () => {
    const policies = [new Map([['sandbox', ['allow-scripts']]])];

    const codes = checkSurroundings({...answer, policies}).map(({code}) => code);

    expect(codes).to.include('frame-sandbox');
  });

  const clocks = [
    {clockAhead: 0, told: []},
    {clockAhead: 4 * minute, told: []},
    {clockAhead: 90 * minute, told: ['90 minutes ahead of']},
    {clockAhead: -10 * minute, told: ['10 minutes behind']},
  ];
  for (const {clockAhead, told} of clocks) {
    it(`have a clock that is ${clockAhead / minute} minutes ahead: ${told[0] ?? 'fine'}`, () => {
      const messages = checkSurroundings({...answer, clockAhead}).map(({message}) => message);

      const skews = messages.flatMap((message) => /\d+ minutes (?:ahead of|behind)/.exec(message) ?? []);

      expect(skews).to.deep.equal(told);
    });
  }
});
