import {z} from 'zod';
import {type AnsweredProblemCode, problems} from '../http/problem.ts';

const codes = Object.keys(problems) as [AnsweredProblemCode, ...AnsweredProblemCode[]];

/** One member of a request that cannot be used, and why. */
export const MemberIssueSchema = z.object({
  field: z.string().min(1).describe('A billing field or the path of a member: `billing_address.email`.'),
  code: z.string().min(1),
  suggests: z.array(z.string()).describe('With `other_country`: the countries that fit.').exactOptional(),
});

/** Every answer that is not what was asked for, RFC 9457. */
export const ProblemSchema = z.object({
  type: z.literal('about:blank'),
  title: z.string().min(1).describe('For developers; the widget has words of its own.'),
  status: z.int().min(400).max(599),
  code: z.enum(codes),
  errors: z.array(MemberIssueSchema).exactOptional(),
  result_token: z
    .string()
    .min(1)
    .describe('With `already-paid`: a token of the purchase that the order has.')
    .exactOptional(),
  correlation_id: z.string().min(1).describe('Finds the problem in the log.'),
});
