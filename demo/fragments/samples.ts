import {html} from 'hono/html';
import type {Country} from 'invoice-checkout';
import type {Html} from '../fill-page.ts';
import type {ShopWords} from '../words/shop-words.ts';

interface Sample {
  readonly company: string;
  readonly number: string;
  readonly person: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
}

/** The numbers pass their country's check digits; people, streets and telephones are made up. */
const samples: Readonly<Record<Country, Sample>> = {
  NO: {
    company: 'Fjordlys AS',
    number: '923 609 016',
    person: 'Kari Nordmann',
    address: 'Storgata 1, 0155 Oslo',
    phone: '406 12 345',
    email: 'kari.nordmann@example.no',
  },
  SE: {
    company: 'Skogsbryn AB',
    number: '556036-0793',
    person: 'Sven Svensson',
    address: 'Storgatan 1, 111 22 Stockholm',
    phone: '070-174 06 05',
    email: 'sven.svensson@example.se',
  },
  FI: {
    company: 'Järvenranta Oy',
    number: '0112038-9',
    person: 'Maija Meikäläinen',
    address: 'Mannerheimintie 1, 00100 Helsinki',
    phone: '040 123 4567',
    email: 'maija.meikalainen@example.fi',
  },
};

/** Details for a tester to type at the checkout, for the country they try. */
export function sampleDetails(country: Country, words: ShopWords): Html {
  const {company, number, person, address, phone, email} = samples[country];
  return html`
    <details class="samples">
      <summary>${words.tryTitle}</summary>
      <dl>
        <div><dt>${words.tryCompany}</dt><dd>${company}<br>${number}</dd></div>
        <div><dt>${words.tryPerson}</dt><dd>${person}<br>${address}<br>${phone}<br>${email}</dd></div>
      </dl>
      <p class="quiet">${words.tryNote}</p>
    </details>`;
}
