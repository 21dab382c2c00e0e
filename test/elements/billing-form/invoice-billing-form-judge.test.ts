import {expect} from '@open-wc/testing';
import {createBillingJudge} from '../../../src/elements/billing-form/billing-judge.ts';
import {norwegianCompany} from '../../support/billing-drafts.ts';
import {BillingFormHarness} from '../../support/billing-form-harness.ts';
import {en} from '../../support/words.ts';

const judge = createBillingJudge(en);

describe('<invoice-billing-form> before its judge has come', () => {
  it('shows its fields and what is known', async () => {
    const harness = await BillingFormHarness.show({judge: undefined, prefill: norwegianCompany});

    expect(harness.control('organization_number').value).to.equal('923609016');
    await expect(harness.form).to.be.accessible();
  });

  it('judges later what was left before', async () => {
    const harness = await BillingFormHarness.show({judge: undefined});
    await harness.fill('organization_number', '923609016');
    await harness.fill('postal_code', '99999');
    const before = harness.issue('postal_code');

    await harness.set({judge});

    expect(before).to.equal('');
    expect(harness.control('organization_number').value).to.equal('923 609 016');
    expect(harness.issue('postal_code')).not.to.equal('');
  });

  it('submits once the judge has come', async () => {
    const harness = await BillingFormHarness.show({judge: undefined});
    await harness.fillAll(norwegianCompany);
    await harness.submit();
    const before = harness.submitted.length;

    await harness.set({judge});

    expect([before, harness.submitted.length]).to.deep.equal([0, 1]);
  });

  it('submits once however often it was asked', async () => {
    const harness = await BillingFormHarness.show({judge: undefined, prefill: norwegianCompany});
    await harness.submit();
    await harness.submit();

    await harness.set({judge});

    expect(harness.submitted.length).to.equal(1);
  });

  it('takes the focus to what is wrong once the judge has come', async () => {
    const harness = await BillingFormHarness.show({judge: undefined});
    await harness.submit();

    await harness.set({judge});

    expect(harness.summaryLinks.length).to.equal(9);
    expect(harness.focused).to.equal(harness.summary);
  });
});
