import type {InvoiceProduct} from 'invoice-checkout';
import type {ArticleId} from '../catalog.ts';
import type {Theme} from '../settings.ts';

/** Everything the shop itself says, in one language; the invoice form brings its own words. */
export interface ShopWords {
  readonly tagline: string;
  readonly cart: string;
  readonly articles: Readonly<Record<ArticleId, {readonly name: string; readonly detail: string}>>;
  readonly quantity: string;
  /** After the price of one hour. */
  readonly hours: string;
  /** After the price of one piece. */
  readonly pieces: string;
  readonly fewer: string;
  readonly more: string;
  readonly update: string;
  readonly beforeVat: string;
  readonly vat: string;
  readonly total: string;
  readonly toCheckout: string;
  readonly emptyCart: string;
  readonly invoiceNote: string;
  readonly settings: string;
  readonly country: string;
  readonly language: string;
  readonly products: string;
  readonly allProducts: string;
  readonly productNames: Readonly<Record<InvoiceProduct, string>>;
  readonly theme: string;
  readonly themeNames: Readonly<Record<Theme, string>>;
  readonly mode: string;
  readonly embedded: string;
  readonly redirect: string;
  readonly checkout: string;
  readonly yourOrder: string;
  readonly changeCart: string;
  readonly receipt: string;
  readonly nothingOrdered: string;
  readonly ordered: string;
  readonly orderPending: string;
  readonly notOrdered: string;
  readonly backToCheckout: string;
  readonly backToShop: string;
  readonly steps: string;
  readonly tryTitle: string;
  readonly tryNote: string;
  readonly tryCompany: string;
  readonly tryPerson: string;
  readonly sandboxNote: string;
  readonly accountNote: string;
  /** Leads to pages in English. */
  readonly documentation: string;
  readonly playground: string;
  readonly notFound: string;
}
