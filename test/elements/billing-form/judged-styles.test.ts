import {expect} from '@open-wc/testing';
import {createBillingJudge} from '../../../src/elements/billing-form/billing-judge.ts';
import {BillingFormHarness} from '../../support/billing-form-harness.ts';
import {until} from '../../support/until.ts';
import {en} from '../../support/words.ts';

const judge = createBillingJudge(en);

describe('what a judge finds wrong', () => {
  const renderings = [{render: 'shadow'}, {render: 'light'}] as const;

  for (const {render} of renderings) {
    it(`stands out by the field's edge and a mark, with render="${render}"`, async () => {
      const harness = await BillingFormHarness.show({judge: undefined}, {render});
      await until(() => edge(harness) === '1px', 'it has no looks');

      await harness.set({judge});
      await harness.fill('email', 'kari@');

      await until(() => edge(harness) === '2px', 'its edge is that of any field');
      expect(mark(harness)).to.include('!');
    });
  }

  it('is drawn once, however often the judge changes', async () => {
    const harness = await BillingFormHarness.show({judge});
    const before = harness.form.shadowRoot?.adoptedStyleSheets.length;

    await harness.set({judge: createBillingJudge(en)});

    expect(harness.form.shadowRoot?.adoptedStyleSheets.length).to.equal(before);
  });
});

function edge(harness: BillingFormHarness): string {
  return getComputedStyle(harness.control('email')).borderBlockStartWidth;
}

function mark(harness: BillingFormHarness): string {
  const note = harness.control('email').nextElementSibling ?? harness.form;
  return getComputedStyle(note, '::before').content;
}
