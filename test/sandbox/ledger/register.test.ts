import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createRegister} from '../../../src/sandbox/ledger/register.ts';

const ours = 'T12345678';
const first = {id: `${ours}.1`, reference: 'order-1'};
const second = {id: `${ours}.2`, reference: 'order-1'};
const theirs = {id: 'T87654321.1', reference: 'order-1'};

function filed(...entries: (typeof first)[]) {
  const register = createRegister<typeof first>(({reference}) => reference);
  for (const entry of entries) register.put(entry);
  return register;
}

describe('a register', () => {
  it('finds an entry by its id', () => {
    const register = filed(first, second);

    const found = register.get(second.id);

    assert.equal(found, second);
  });

  it('finds those of an account by their reference, oldest first', () => {
    const register = filed(first, theirs, second);

    const found = [...register.withReference(ours, 'order-1')];

    assert.deepEqual(found, [first, second]);
  });

  it('finds an entry by the reference that it has now', () => {
    const changing = {...first};
    const register = filed(changing, second);

    changing.reference = 'order-2';
    register.put(changing);

    const found = ['order-1', 'order-2'].map((reference) => [...register.withReference(ours, reference)]);
    assert.deepEqual(found, [[second], [changing]]);
    assert.deepEqual([...register.all()], [changing, second]);
  });

  it('knows nothing of what was there when it takes over other entries', () => {
    const register = filed(first);

    register.load([second]);

    assert.deepEqual([...register.withReference(ours, 'order-1')], [second]);
    assert.equal(register.get(first.id), undefined);
  });
});
