import {z} from 'zod';
import {CompaniesSchema, CompanySchema} from '../../../src/server/contract/companies-schema.ts';
import {FormRequestSchema} from '../../../src/server/contract/form-request-schema.ts';
import {
  BillingDraftSchema,
  OfferedProductSchema,
  OfferSchema,
} from '../../../src/server/contract/offer-schema.ts';
import {
  CheckoutSessionSchema,
  OpenedSessionSchema,
  ServerSessionSchema,
} from '../../../src/server/contract/opened-session-schema.ts';
import {OrderItemSchema, OrderSchema} from '../../../src/server/contract/order-schema.ts';
import {MemberIssueSchema, ProblemSchema} from '../../../src/server/contract/problem-schema.ts';
import {PurchaseResultSchema, ReceiptSchema} from '../../../src/server/contract/purchase-result-schema.ts';
import {SessionRequest} from '../../../src/server/contract/session-request.ts';

/** The schemas of the merchant contract by the name they have in the OpenAPI document. */
const named = {
  Offer: OfferSchema,
  Order: OrderSchema,
  OrderItem: OrderItemSchema,
  OfferedProduct: OfferedProductSchema,
  BillingDraft: BillingDraftSchema,
  SessionRequest,
  FormRequest: FormRequestSchema,
  OpenedSession: OpenedSessionSchema,
  CheckoutSession: CheckoutSessionSchema,
  ServerSession: ServerSessionSchema,
  PurchaseResult: PurchaseResultSchema,
  Receipt: ReceiptSchema,
  Companies: CompaniesSchema,
  Company: CompanySchema,
  Problem: ProblemSchema,
  MemberIssue: MemberIssueSchema,
};

/** The name of a schema of the OpenAPI document. */
export type SchemaName = keyof typeof named;

/** Refers to a schema of the OpenAPI document. */
export function schemaRef(name: SchemaName) {
  return {$ref: `#/components/schemas/${name}`};
}

/** The kit's schemas as JSON Schema 2020-12, referring to each other. */
export function componentSchemas() {
  const registry = z.registry<{id: string}>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, {id});
  const {schemas} = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    override: ({jsonSchema}) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, {$schema, $id, ...schema}]) => [name, schema]),
  );
}
