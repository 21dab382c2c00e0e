import {soldOrder} from '../../support/sold-order.ts';

/** A session request that is fine; each table row changes one thing about it. */
export const sessionRequest = {
  profile_id: 'default',
  url: {return_url: 'https://shop.example/return?order=7'},
  order: {...soldOrder, merchant_reference: 'order-7'},
  configuration: {kravia: kravia({})},
};

/** Kravia's configuration of one product, by default the company invoice without identity check. */
export function kravia(options: object, product = 'invoice_b2b') {
  return {
    type: 'payment_type',
    [product]: {
      type: 'payment_product_type',
      enabled: true,
      require_identity_verification: false,
      ...options,
    },
  };
}

/** The session request with these members of its order. */
export function withOrder(order: object) {
  return {...sessionRequest, order: {...sessionRequest.order, ...order}};
}

/** The session request with this configuration of Kravia. */
export function withKravia(configuration: object) {
  return {...sessionRequest, configuration: {kravia: configuration}};
}

/** The session request with these members of its configuration beside Kravia's. */
export function withConfiguration(members: object) {
  return {...sessionRequest, configuration: {...sessionRequest.configuration, ...members}};
}

/** The session request with this callback address. */
export function withCallback(callback_url: string, request: {readonly url: object} = sessionRequest) {
  return {...request, url: {...request.url, callback_url}};
}

/** A person in Norway. */
export const person = {
  first_name: 'Kari',
  last_name: 'Nordmann',
  address_line: 'Storgata 1',
  postal_code: '0155',
  postal_place: 'Oslo',
  country: 'NO',
  phone_number: '+4799999999',
  email: 'kari@example.no',
};

/** The same buyer for a company. The number is the one of Dintero's own examples. */
export const company = {...person, business_name: 'Example AS', organization_number: '123456789'};

/** The pay request of a company invoice. */
export const companyPayment = {payment_product_type: 'kravia.invoice_b2b', billing_address: company};

/** The pay request of a company with other members of its address. */
export function paymentOf(address: object, product = 'kravia.invoice_b2b') {
  return {payment_product_type: product, billing_address: {...company, ...address}};
}

/** The request of a payment in one step that is fine, with these members of its payment. */
export function paymentInOneStep(payment: object = {}, billing_address: object = company) {
  return {
    payment: {
      payment_product_type: 'kravia.invoice_b2b',
      operation: 'invoice_payment',
      days_until_due: 30,
      ...payment,
    },
    session: {order: {...sessionRequest.order, billing_address}},
  };
}

/** A payment in one step with this address of the company. */
export function billedTo(address: object) {
  return paymentInOneStep({}, {...company, ...address});
}
