import {accountOf} from '../account.ts';
import type {Settings} from '../settings.ts';
import {payLockOf, type Session} from './session.ts';

/** A session as `GET /v1/sessions/{id}` shows it. Source: Dintero, payments API: SessionMeta, SessionRead. */
export function sessionJson(settings: Settings, session: Session) {
  const {id, created_at, updated_at, expires_at, events, transaction_id} = session;
  const {cancelled_at, cancelled_by, customer_ip, user_agent} = session;
  const account = accountOf(settings, id);
  const {profile_id, url, customer, order, checkboxes, configuration, merchant, metadata} = session.request;
  return {
    id,
    created_at,
    updated_at,
    expires_at,
    url,
    customer,
    order,
    checkboxes,
    configuration: {
      channel: 'ecommerce',
      ...configuration,
      kravia: kraviaJson(session),
      merchant: {id: account.accountId, name: account.merchant.name, ...merchant},
    },
    metadata: {...metadata, ...(profile_id && {'session:profile_id': profile_id})},
    events,
    transaction_id,
    pay_lock: payLockOf(session),
    cancelled_at,
    cancelled_by,
    customer_ip,
    user_agent,
  };
}

/** Both names of the delivery option are shown, whichever was sent. */
function kraviaJson({products}: Session) {
  const configured = products.map(({type, invoice_channel, ...terms}) => [
    type.slice('kravia.'.length),
    {
      type: 'payment_product_type',
      enabled: true,
      ...terms,
      ...(invoice_channel && {
        invoice_channel,
        invoice_delivery_method: invoice_channel === 'merchant' ? 'merchant' : 'provider',
      }),
    },
  ]);
  return {type: 'payment_type', ...Object.fromEntries(configured)};
}
