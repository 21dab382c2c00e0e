/**
 * The endpoints of Dintero's and of the company registers that the sandbox has, by the short names that faults,
 * delays and the journal use.
 */
export const endpoints = {
  token: ['POST', '/v1/accounts/:account_id/auth/token'],
  'sessions-profile': ['POST', '/v1/sessions-profile'],
  sessions: ['POST', '/v1/sessions'],
  'sessions-pay': ['POST', '/v1/sessions/pay'],
  'session-list': ['GET', '/v1/sessions'],
  'session-read': ['GET', '/v1/sessions/:id'],
  'session-update': ['PUT', '/v1/sessions/:id'],
  'session-cancel': ['POST', '/v1/sessions/:id/cancel'],
  'session-pay': ['POST', '/v1/sessions/:id/pay'],
  'transaction-read': ['GET', '/v1/transactions/:id'],
  'transaction-list': ['GET', '/v1/transactions'],
  'transaction-update': ['PUT', '/v1/transactions/:id'],
  'transaction-capture': ['POST', '/v1/transactions/:id/capture'],
  'transaction-void': ['POST', '/v1/transactions/:id/void'],
  'transaction-refund': ['POST', '/v1/transactions/:id/refund'],
  attachment: ['GET', '/transaction-attachments/:name'],
  view: ['GET', '/v1/view/:id'],
  'view-session': ['GET', '/v1/view/:id/session'],
  'view-lock': ['POST', '/v1/view/:id/session/lock'],
  'view-abandon': ['POST', '/v1/view/:id/session/abandon'],
  page: ['GET', '/'],
  'embed-result': ['GET', '/embedResult/'],
  bankid: ['GET', '/bankid'],
  'bankid-answer': ['POST', '/bankid'],
  'brreg-search': ['GET', '/registers/brreg/enheter'],
  'brreg-unit': ['GET', '/registers/brreg/enheter/:number'],
  'brreg-sub-unit': ['GET', '/registers/brreg/underenheter/:number'],
  'prh-search': ['GET', '/registers/prh/companies'],
  'bolagsverket-token': ['POST', '/registers/bolagsverket/oauth2/token'],
  'bolagsverket-alive': ['GET', '/registers/bolagsverket/isalive'],
  'bolagsverket-organisations': ['POST', '/registers/bolagsverket/organisationer'],
} as const;

/** Short name of an endpoint. */
export type Endpoint = keyof typeof endpoints;
