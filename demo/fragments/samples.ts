import {html} from 'hono/html';
import type {Country} from 'invoice-checkout';
import type {Html} from '../fill-page.ts';
import {sampleBuyer} from '../sample-buyer.ts';
import type {ShopWords} from '../words/shop-words.ts';

/** Details for a tester to type at the checkout, for the country they try. */
export function sampleDetails(country: Country, words: ShopWords): Html {
  const buyer = sampleBuyer(country);
  return html`
    <details class="samples">
      <summary>${words.tryTitle}</summary>
      <dl>
        <div><dt>${words.tryCompany}</dt><dd>${buyer.business_name}<br>${buyer.organization_number}</dd></div>
        <div>
          <dt>${words.tryPerson}</dt>
          <dd>
            ${buyer.first_name} ${buyer.last_name}<br>${buyer.address_line}, ${buyer.postal_code} ${buyer.postal_place}<br>
            ${buyer.phone_number}<br>${buyer.email}
          </dd>
        </div>
      </dl>
      <p class="quiet">${words.tryNote}</p>
    </details>`;
}
