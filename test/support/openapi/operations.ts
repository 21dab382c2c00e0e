import type {AnsweredProblemCode} from '../../../src/server/http/problem.ts';
import type {SchemaName} from './component-schemas.ts';
import type {HeaderName} from './headers.ts';
import type {ParameterName} from './parameters.ts';

/** A problem that an operation may answer with; the status is named where it is not the code's usual one. */
export type OperationProblem = AnsweredProblemCode | readonly [code: AnsweredProblemCode, status: number];

/** An answer that is what was asked for. */
export interface OperationAnswer {
  readonly description: string;
  readonly schema?: SchemaName;
  readonly pdf?: true;
  readonly html?: true;
  readonly headers?: readonly HeaderName[];
}

/** One thing that can be asked of a merchant's back end. */
export interface Operation {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly operationId: string;
  readonly tag: 'Widget' | 'Dintero' | 'Form';
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly ParameterName[];
  readonly body?: SchemaName;
  /** What a plain form sends. */
  readonly form?: SchemaName;
  readonly answers: Readonly<Record<number, OperationAnswer>>;
  readonly problems: readonly OperationProblem[];
}

const dinteroAway = ['dintero-unavailable', ['dintero-unavailable', 502]] as const;
/** A bug, or a store that cannot be reached. */
const failing = ['internal', ['internal', 503]] as const;

const hear = {
  path: '/callback',
  tag: 'Dintero',
  description: 'A reason to ask Dintero; proves nothing by itself, and its body is not read.',
  parameters: ['sid', 'transaction_id', 'merchant_reference', 'signature'],
  answers: {204: {description: 'Recorded.'}},
  problems: ['invalid-request', 'signature', ['not-found', 503], ...failing, ...dinteroAway],
} as const;

const page = {html: true, headers: ['Content-Security-Policy']} as const;
const waits = {html: true, headers: ['Content-Security-Policy', 'Retry-After']} as const;

/** A page for every trouble: shoppers read no JSON. */
const troublePages = {
  404: {description: 'The order token is unknown or has expired.', ...page},
  500: {description: 'Something went wrong here.', ...page},
  503: {description: 'Dintero or the store cannot be reached; nothing was lost.', ...waits},
} as const;

/** Everything that the merchant contract lets ask, in its order. */
export const operations: readonly Operation[] = [
  {
    method: 'get',
    path: '/offer',
    operationId: 'readOffer',
    tag: 'Widget',
    summary: 'What an order can be invoiced with',
    parameters: ['order'],
    answers: {200: {description: 'The offer; the same for an order that has its invoice.', schema: 'Offer'}},
    problems: ['origin', 'unknown-order', 'internal'],
  },
  {
    method: 'post',
    path: '/sessions',
    operationId: 'openSession',
    tag: 'Widget',
    summary: 'Open Dintero’s checkout for an order',
    description:
      'An order has at most one session that can be paid. The body has at most 16 kB and names no price: amounts, currency and lines are the shop’s.',
    parameters: [],
    body: 'SessionRequest',
    answers: {
      200: {description: 'The same open purchase, with a fresh `result_token`.', schema: 'OpenedSession'},
      201: {description: 'A new session.', schema: 'OpenedSession'},
    },
    problems: [
      ...(['invalid-request', 'origin', 'unknown-order', 'already-paid', 'too-large', 'media-type'] as const),
      ...(['invalid-address', 'product-not-available', 'too-many-requests'] as const),
      ...failing,
      ...dinteroAway,
    ],
  },
  {
    method: 'get',
    path: '/result',
    operationId: 'readResult',
    tag: 'Widget',
    summary: 'What became of a purchase',
    parameters: ['token'],
    answers: {
      200: {
        description: 'As far as Dintero tells; `Retry-After` unless it is final.',
        schema: 'PurchaseResult',
        headers: ['Retry-After'],
      },
    },
    problems: ['origin', 'unknown-token', ...failing, ...dinteroAway],
  },
  {
    method: 'get',
    path: '/document',
    operationId: 'readDocument',
    tag: 'Widget',
    summary: 'The invoice as PDF',
    parameters: ['token'],
    answers: {200: {description: 'The invoice.', pdf: true, headers: ['Content-Disposition']}},
    problems: ['origin', 'unknown-token', 'not-found', ...failing, ...dinteroAway],
  },
  {
    method: 'get',
    path: '/companies',
    operationId: 'findCompanies',
    tag: 'Widget',
    summary: 'Companies of a country’s register',
    parameters: ['country', 'query'],
    answers: {200: {description: 'At most ten; none where the register knows none.', schema: 'Companies'}},
    problems: [
      ...(['invalid-request', 'origin', 'not-found'] as const),
      ...(['too-many-requests', 'internal', 'register-unavailable'] as const),
    ],
  },
  {
    method: 'get',
    path: '/return',
    operationId: 'comeBack',
    tag: 'Dintero',
    summary: 'Lead the buyer on to the shop’s page',
    description:
      '`BASE/return?token=RESULT_TOKEN` is the session’s `url.return_url`; Dintero adds parameters.',
    parameters: ['token', 'transaction_id'],
    answers: {
      303: {
        description:
          'To the shop’s page, with `invoice_result=RESULT_TOKEN` added to its query, also while nobody can be asked.',
        headers: ['Location', 'Referrer-Policy'],
      },
      404: {description: 'A page that says that the token is unknown.', ...page},
    },
    problems: [],
  },
  {...hear, method: 'get', operationId: 'hearCallback', summary: 'Hear that something happened to a session'},
  {...hear, method: 'post', operationId: 'hearPostedCallback', summary: 'Hear the same, by POST'},
  {
    method: 'get',
    path: '/form',
    operationId: 'showForm',
    tag: 'Form',
    summary: 'The form as a page, for browsers without JavaScript',
    parameters: ['order', 'locale', 'preselectedCountry', 'preselectedProduct'],
    answers: {200: {description: 'The form.', ...page}, 404: troublePages[404], 500: troublePages[500]},
    problems: [],
  },
  {
    method: 'post',
    path: '/form',
    operationId: 'sendForm',
    tag: 'Form',
    summary: 'Send the plain form',
    description:
      'Opens a session like `POST /sessions`. Where it cannot, the form comes back as a page, with what is wrong and with what was filled in. At most 16 kB; fields that are not named are ignored.',
    parameters: [],
    form: 'FormRequest',
    answers: {
      303: {
        description:
          'To Dintero’s page; or, when the order has its invoice, to the shop’s page with `invoice_result=RESULT_TOKEN` added to its query.',
        headers: ['Location', 'Referrer-Policy'],
      },
      403: {description: 'A page of an origin that is not allowed.', ...page},
      413: {description: 'More than 16 kB.', ...page},
      415: {description: 'No `application/x-www-form-urlencoded`.', ...page},
      422: {description: 'The form again, with what is to correct.', ...page},
      429: {description: 'The form again; too many sessions of this order.', ...waits},
      502: {description: 'The form again; Dintero did not do as asked.', ...waits},
      ...troublePages,
    },
    problems: [],
  },
];
