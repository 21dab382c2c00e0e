import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {z} from 'zod';
import type {Company} from '../../../src/domain/company.ts';
import type {Offer} from '../../../src/domain/purchase/offer.ts';
import type {PurchaseResult} from '../../../src/domain/purchase/receipt.ts';
import type {OpenedSession, SessionRequest as Sent} from '../../../src/domain/purchase/session.ts';
import type {CompaniesSchema} from '../../../src/server/contract/companies-schema.ts';
import type {OfferSchema} from '../../../src/server/contract/offer-schema.ts';
import type {
  CheckoutSessionSchema,
  OpenedSessionSchema,
} from '../../../src/server/contract/opened-session-schema.ts';
import type {MemberIssueSchema, ProblemSchema} from '../../../src/server/contract/problem-schema.ts';
import type {PurchaseResultSchema} from '../../../src/server/contract/purchase-result-schema.ts';
import type {SessionRequest} from '../../../src/server/contract/session-request.ts';
import type {AnsweredProblemCode, MemberIssue} from '../../../src/server/http/problem.ts';

type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? {readonly [Key in keyof Value]: Frozen<Value[Key]>}
    : Value;

/** Whether two types have the same members, all through, each as optional as the other's. */
type Same<One, Other> = Alike<Frozen<One>, Frozen<Other>>;

type Alike<One, Other> =
  (<Any>() => Any extends One ? 1 : 2) extends <Any>() => Any extends Other ? 1 : 2 ? true : false;

/** The compiler judges these; a schema that strays from its type is an error here. */
const held = [
  true satisfies Same<z.infer<typeof OfferSchema>, Offer>,
  true satisfies Same<z.infer<typeof PurchaseResultSchema>, PurchaseResult>,
  true satisfies Same<z.infer<typeof CompaniesSchema>, {companies: readonly Company[]}>,
  true satisfies Same<z.infer<typeof MemberIssueSchema>, MemberIssue>,
  true satisfies Same<z.infer<typeof ProblemSchema>['code'], AnsweredProblemCode>,
  true satisfies Same<keyof z.infer<typeof CheckoutSessionSchema>, keyof OpenedSession>,
  true satisfies z.infer<typeof OpenedSessionSchema> extends OpenedSession ? true : false,
  true satisfies Sent extends z.infer<typeof SessionRequest> ? true : false,
];

describe('the schemas of the merchant contract', () => {
  it('have the members of the types that the kit answers with', () => {
    assert.ok(held.every(Boolean));
  });
});
