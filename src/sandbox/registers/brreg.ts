import type {Context, Handler} from 'hono';
import {z} from 'zod';
import type {Environment} from '../http/environment.ts';
import {isSubUnit, removedJson, unitJson} from './brreg-json.ts';
import type {FictionalCompany} from './fictional-company.ts';
import {findByName} from './find-by-name.ts';
import {norwegianCompanies} from './norwegian-companies.ts';

/** `GET /enheter/{orgnr}`: 404 without a body where there is no such main unit, 410 for one that was removed. */
export const brregUnitHandler = unitHandler((unit) => !isSubUnit(unit));

/** `GET /underenheter/{orgnr}`. */
export const brregSubUnitHandler = unitHandler(isSubUnit);

function unitHandler(belongsHere: (unit: FictionalCompany) => boolean): Handler<Environment> {
  return (c) => {
    const number = c.req.param('number');
    const unit = norwegianCompanies.find((each) => each.number === number && belongsHere(each));
    if (unit === undefined) return new Response(null, {status: 404});
    if (unit.condition === 'removed') return Response.json(removedJson(unit), {status: 410});
    return Response.json(unitJson(unit, baseOf(c)));
  };
}

const yesOrNo = z.enum(['true', 'false']).optional();

const Search = z.object({
  navn: z.string().optional(),
  organisasjonsnummer: z.string().optional(),
  organisasjonsform: z.string().optional(),
  konkurs: yesOrNo,
  underAvvikling: yesOrNo,
  size: z.coerce.number().int().min(1).default(20),
  page: z.coerce.number().int().min(0).default(0),
});
type Search = z.infer<typeof Search>;

/** `GET /enheter?navn=`: main units that are not deleted. Without hits there is no `_embedded`. */
export const brregSearchHandler: Handler<Environment> = (c) => {
  const read = Search.safeParse(c.req.query());
  if (!read.success) return badRequest(c, 'Ugyldig parameter');
  const {size, page, navn} = read.data;
  if ((page + 1) * size > 10_000) return badRequest(c, 'page * size kan ikke overstige 10000');

  const listed = norwegianCompanies.filter((unit) => isListed(unit) && fits(unit, read.data));
  const hits = navn === undefined ? listed : findByName(listed, navn);
  const shown = hits.slice(page * size, (page + 1) * size);
  return Response.json({
    ...(shown.length > 0 && {_embedded: {enheter: shown.map((unit) => unitJson(unit, baseOf(c)))}}),
    _links: {self: {href: c.req.url}},
    page: {size, totalElements: hits.length, totalPages: Math.ceil(hits.length / size), number: page},
  });
};

function isListed(unit: FictionalCompany): boolean {
  return !isSubUnit(unit) && unit.condition !== 'deleted' && unit.condition !== 'removed';
}

function fits(unit: FictionalCompany, search: Search): boolean {
  const {organisasjonsnummer, organisasjonsform, konkurs, underAvvikling} = search;
  return (
    (organisasjonsnummer === undefined || organisasjonsnummer.split(',').includes(unit.number)) &&
    (organisasjonsform === undefined || organisasjonsform.split(',').includes(unit.form)) &&
    (konkurs === undefined || String(unit.condition === 'bankrupt') === konkurs) &&
    (underAvvikling === undefined || String(unit.condition === 'winding_up') === underAvvikling)
  );
}

function badRequest(c: Context, feilmelding: string): Response {
  const {pathname: path} = new URL(c.req.url);
  return Response.json({status: 400, feilmelding, path}, {status: 400});
}

function baseOf(c: Context): string {
  return `${new URL(c.req.url).origin}/registers/brreg`;
}
