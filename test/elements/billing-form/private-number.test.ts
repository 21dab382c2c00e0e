import {expect} from '@open-wc/testing';
import {BillingFormHarness} from '../../support/billing-form-harness.ts';

describe('<invoice-billing-form> with a number that may be a person’s', () => {
  it('masks a personal identity number once its field is left', async () => {
    const harness = await BillingFormHarness.show({country: 'SE'});

    await harness.fill('organization_number', '811228-9874');

    expect(mask(harness)).to.equal('disc');
    expect(harness.control('organization_number').value).to.equal('811228-9874');
  });

  it('masks one that cannot be used and stood there before', async () => {
    const harness = await BillingFormHarness.show({
      country: 'NO',
      prefill: {organization_number: '01019012345'},
    });

    expect(mask(harness)).to.equal('disc');
  });

  it('shows it to who goes back to the field', async () => {
    const harness = await BillingFormHarness.show({country: 'SE'});
    await harness.fill('organization_number', '811228-9874');

    harness.control('organization_number').focus();

    expect(mask(harness)).to.equal('none');
  });

  it('leaves the number of a company to be read', async () => {
    const harness = await BillingFormHarness.show({country: 'NO'});

    await harness.fill('organization_number', '923609016');

    expect(mask(harness)).to.equal('none');
  });
});

function mask(harness: BillingFormHarness): string {
  return getComputedStyle(harness.control('organization_number')).getPropertyValue('-webkit-text-security');
}
