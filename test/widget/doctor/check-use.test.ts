import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../../src/define.ts';
import {checkUse} from '../../../src/widget/doctor/check-use.ts';
import {loadMessageKeys} from '../../../src/widget/doctor/message-keys.ts';
import type {InvoiceCheckout} from '../../../src/widget/invoice-checkout.ts';
import {offer, ScriptedBackend} from '../../support/scripted-backend.ts';
import {until} from '../../support/until.ts';

const payable = offer.products.map((product) => ({...product, payability: 'disabled_by_gateway'}));

/** How a page writes the element, and what is said of it. */
const pages: readonly {
  readonly written: TemplateResult;
  readonly about: string;
  readonly codes: readonly string[];
}[] = [
  {
    about: 'everything right',
    codes: [],
    written: html`<invoice-checkout backend="/invoice" order="token" mode="redirect" country="SE" product="kravia.invoice_b2c" locale="sv" class="wide" data-x="1"></invoice-checkout>`,
  },
  {
    about: 'no backend',
    codes: ['missing-backend'],
    written: html`<invoice-checkout order="token"></invoice-checkout>`,
  },
  {
    about: 'no order',
    codes: ['missing-order'],
    written: html`<invoice-checkout backend="/invoice"></invoice-checkout>`,
  },
  {
    about: 'a return page without backend',
    codes: ['missing-backend'],
    written: html`<invoice-return></invoice-return>`,
  },
  {
    about: 'an offer as an attribute',
    codes: ['object-attribute'],
    written: html`<invoice-checkout backend="/invoice" order="token" offer="[object Object]"></invoice-checkout>`,
  },
  {
    about: 'messages as an attribute',
    codes: ['object-attribute'],
    written: html`<invoice-checkout backend="/invoice" order="token" messages='{"continue":"Go"}'></invoice-checkout>`,
  },
  {
    about: 'a promise as the order',
    codes: ['object-attribute'],
    written: html`<invoice-checkout backend="/invoice" order="[object Promise]"></invoice-checkout>`,
  },
  {
    about: 'a template’s placeholder',
    codes: ['placeholder-attribute'],
    written: html`<invoice-checkout backend="/invoice" order="{{ token }}"></invoice-checkout>`,
  },
  {
    about: 'an undefined order',
    codes: ['placeholder-attribute'],
    written: html`<invoice-checkout backend="/invoice" order="undefined"></invoice-checkout>`,
  },
  {
    about: 'a slip in a name',
    codes: ['missing-backend', 'unknown-attribute'],
    written: html`<invoice-checkout back-end="/invoice" order="token"></invoice-checkout>`,
  },
  {
    about: 'a name that shops have tried',
    codes: ['missing-order', 'unknown-attribute'],
    written: html`<invoice-checkout backend="/invoice" orderToken="token"></invoice-checkout>`,
  },
  {
    about: 'a binding of a framework',
    codes: [],
    written: html`<invoice-checkout backend="/invoice" order="token" :order="token" x-bind:mode="mode"></invoice-checkout>`,
  },
  {
    about: 'an unknown mode',
    codes: ['unknown-mode'],
    written: html`<invoice-checkout backend="/invoice" order="token" mode="popup"></invoice-checkout>`,
  },
  {
    about: 'a mode that cannot be written',
    codes: ['unknown-mode'],
    written: html`<invoice-checkout backend="/invoice" order="token" .mode=${Object.create(null)}></invoice-checkout>`,
  },
  {
    about: 'an unknown product',
    codes: ['unknown-product'],
    written: html`<invoice-checkout backend="/invoice" order="token" product="invoice_b2b"></invoice-checkout>`,
  },
  {
    about: 'an unknown country',
    codes: ['unknown-country'],
    written: html`<invoice-checkout backend="/invoice" order="token" country="DK"></invoice-checkout>`,
  },
  {
    about: 'an unknown locale',
    codes: ['unknown-locale'],
    written: html`<invoice-checkout backend="/invoice" order="token" locale="de"></invoice-checkout>`,
  },
  {
    about: 'English as it is spoken somewhere',
    codes: [],
    written: html`<invoice-checkout backend="/invoice" order="token" locale="en_GB"></invoice-checkout>`,
  },
  {
    about: 'a page in another language',
    codes: ['language-missing'],
    written: html`<invoice-checkout lang="de" backend="/invoice" order="token"></invoice-checkout>`,
  },
  {
    about: 'an offer as text',
    codes: ['wrong-kind'],
    written: html`<invoice-checkout backend="/invoice" order="token" .prefill=${'{}'}></invoice-checkout>`,
  },
  {
    about: 'a field that is none',
    codes: ['unknown-field'],
    written: html`<invoice-checkout backend="/invoice" order="token" .prefill=${{firstName: 'Kari'}}></invoice-checkout>`,
  },
  {
    about: 'a policy that is none',
    codes: ['unknown-policy'],
    written: html`<invoice-checkout backend="/invoice" order="token" .fields=${{customer_reference: 'readonly'}}></invoice-checkout>`,
  },
  {
    about: 'a message that is none',
    codes: ['unknown-message'],
    written: html`<invoice-checkout backend="/invoice" order="token" .messages=${{contineu: 'Go'}}></invoice-checkout>`,
  },
  {
    about: 'an offer of another version',
    codes: ['offer-version'],
    written: html`<invoice-checkout backend="/invoice" order="token" .offer=${{...offer, version: 2}}></invoice-checkout>`,
  },
  {
    about: 'an offer without products',
    codes: ['offer-contract'],
    written: html`<invoice-checkout backend="/invoice" order="token" .offer=${{...offer, products: []}}></invoice-checkout>`,
  },
  {
    about: 'nothing to pay',
    codes: ['nothing-payable'],
    written: html`<invoice-checkout backend="/invoice" order="token" .offer=${{...offer, products: payable}}></invoice-checkout>`,
  },
];

describe('the use of an element', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  for (const {about, written, codes} of pages) {
    it(`is judged: ${about}`, async () => {
      const keys = await loadMessageKeys();
      const element = await fixture<InvoiceCheckout>(written);

      const found = checkUse(element, keys);

      expect(found.map(({code}) => code)).to.deep.equal(codes);
    });
  }

  it('is right while the words of another language are on their way', async () => {
    const element = await fixture<InvoiceCheckout>(
      html`<invoice-checkout backend="/invoice" order="token" locale="en"></invoice-checkout>`,
    );
    await until(() => element.words.form, 'no words have come');

    element.locale = 'fi';
    await element.updateComplete;

    expect(element.words.language).to.equal('en');
    expect(checkUse(element)).to.deep.equal([]);
  });

  it('is told with the name that was probably meant', async () => {
    const element = await fixture<InvoiceCheckout>(
      html`<invoice-checkout backend="/invoice" order="token" mode="embeded" .prefill=${{firstName: 'Kari'}}></invoice-checkout>`,
    );

    const remedies = checkUse(element).map(({remedy}) => remedy);

    expect(remedies).to.deep.equal(['Write mode="embedded".', 'Write first_name.']);
  });

  it('repeats nothing of what stands in it', async () => {
    const element = await fixture<InvoiceCheckout>(html`
      <invoice-checkout
        backend="/invoice?key=secret"
        order="{{ eyJvcmRlciI6 }}"
        order-token="eyJvcmRlciI6"
        mode="kari@example.no"
        country="923609016"
        .prefill=${{'kari@example.no': 'x', firstName: 'Nordmann'}}
        .messages=${{'40 61 23 45': 'x'}}
      ></invoice-checkout>
    `);

    const found = checkUse(element, await loadMessageKeys());

    expect(found.length).to.be.greaterThan(4);
    expect(JSON.stringify(found)).not.to.match(/eyJvcm|secret|kari@|9236|Nordmann|40 61/);
  });
});
