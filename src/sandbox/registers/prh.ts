import type {Handler} from 'hono';
import {z} from 'zod';
import type {Environment} from '../http/environment.ts';
import type {FictionalCompany} from './fictional-company.ts';
import {findByName} from './find-by-name.ts';
import {finnishCompanies} from './finnish-companies.ts';
import {ytjJson} from './prh-json.ts';

const Search = z.object({
  name: z.string().optional(),
  businessId: z
    .string()
    .regex(/^\d{7}-\d$/)
    .optional(),
  companyForm: z.string().optional(),
  location: z.string().optional(),
  postCode: z.string().optional(),
  page: z.coerce.number().int().min(1).default(1),
});
type Search = z.infer<typeof Search>;

const pageSize = 100;

/** `GET /companies`: a hundred a page. Nothing found is 200 with `totalResults` 0; an ID without its hyphen is 400. */
export const prhSearchHandler: Handler<Environment> = (c) => {
  const read = Search.safeParse(c.req.query());
  if (!read.success) return new Response('Bad request', {status: 400});
  const {name, page} = read.data;
  const fitting = finnishCompanies.filter((company) => fits(company, read.data));
  const hits = name === undefined ? fitting : findByName(fitting, name);
  const shown = hits.slice((page - 1) * pageSize, page * pageSize);
  return Response.json({totalResults: hits.length, companies: shown.map(ytjJson)});
};

function fits({number, form, visit, post}: FictionalCompany, search: Search): boolean {
  const {businessId, companyForm, location, postCode} = search;
  const addresses = [visit, post];
  const town = location?.toUpperCase();
  return (
    (businessId === undefined || businessId === number) &&
    (companyForm === undefined || companyForm === form) &&
    (postCode === undefined || addresses.some((address) => address?.postalCode === postCode)) &&
    (town === undefined || addresses.some((at) => at?.place?.name === town || at?.place?.swedish === town))
  );
}
