import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readSequence} from '../../demo/docs/read-sequence.ts';

const parties = 'sequenceDiagram\n  participant Shop as Merchant backend\n  participant Kravia\n';

/** Source: Mermaid, Sequence diagrams. */
const steps = [
  ['Shop->>Kravia: asks', {kind: 'message', from: 0, to: 1, answer: false, text: 'asks'}],
  ['Kravia-->>Shop: answers', {kind: 'message', from: 1, to: 0, answer: true, text: 'answers'}],
  ['Shop->>Shop: thinks', {kind: 'message', from: 0, to: 0, answer: false, text: 'thinks'}],
  ['Note over Kravia: waits', {kind: 'note', from: 1, to: 1, text: 'waits'}],
  ['Note over Shop,Kravia: wait', {kind: 'note', from: 0, to: 1, text: 'wait'}],
] as const;

describe('readSequence', () => {
  for (const [line, step] of steps) {
    it(`reads ${line}`, () => {
      const sequence = readSequence(`${parties}  ${line}\n`);

      assert.deepEqual(sequence, {parties: ['Merchant backend', 'Kravia'], steps: [step]});
    });
  }

  it('reads blocks within blocks, each branch with its steps', () => {
    const sequence = readSequence(
      `${parties}
  alt paid
    loop every day
      Note over Shop: asks
    end
  else not paid
    Note over Kravia: reminds
  end
  Note over Shop: closes`.replace('\n\n', '\n'),
    );

    const asks = {kind: 'note', from: 0, to: 0, text: 'asks'};
    const daily = {kind: 'block', branches: [{word: 'loop', condition: 'every day', steps: [asks]}]};
    const reminds = {kind: 'note', from: 1, to: 1, text: 'reminds'};
    const branches = [
      {word: 'alt', condition: 'paid', steps: [daily]},
      {word: 'else', condition: 'not paid', steps: [reminds]},
    ];
    assert.deepEqual(sequence.steps, [
      {kind: 'block', branches},
      {kind: 'note', from: 0, to: 0, text: 'closes'},
    ]);
  });

  for (const line of ['Shop->>Nobody: asks', 'Shop says nothing', 'Note over Shop']) {
    it(`names a line that it cannot read: ${line}`, () => {
      assert.throws(() => readSequence(`${parties}  ${line}\n`), new RegExp(`cannot be read: ${line}`));
    });
  }
});
