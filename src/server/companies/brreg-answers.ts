/**
 * What Enhetsregisteret answers, as far as it is read. Lenient on purpose: an absent flag says nothing, a date may be
 * an empty text, and members that are not known pass.
 *
 * Source: Brønnøysundregistrene, Enhetsregisteret, OpenAPI specification and example answers.
 */
import {z} from 'zod';

const text = z.string().nullish().catch(undefined);
const flag = z.boolean().nullish().catch(undefined);

const Address = z
  .looseObject({
    adresse: z.array(z.string().nullish()).nullish().catch(undefined),
    postnummer: text,
    poststed: text,
    landkode: text,
  })
  .nullish()
  .catch(undefined);

/** `GET /enheter/{orgnr}` and `GET /underenheter/{orgnr}`; a deleted unit answers 200 too. */
export const Unit = z.looseObject({
  organisasjonsnummer: z.string(),
  navn: text,
  organisasjonsform: z.looseObject({kode: text}).nullish().catch(undefined),
  postadresse: Address,
  forretningsadresse: Address,
  /** Of a sub-unit. */
  beliggenhetsadresse: Address,
  overordnetEnhet: text,
  konkurs: flag,
  underAvvikling: flag,
  underTvangsavviklingEllerTvangsopplosning: flag,
  slettedato: text,
  /** Of a sub-unit. */
  nedleggelsesdato: text,
  respons_klasse: text,
});
export type Unit = z.infer<typeof Unit>;

/** `GET /enheter?navn=`: without hits there is no `_embedded`. */
export const UnitSearch = z.looseObject({
  _embedded: z.looseObject({enheter: z.array(Unit)}).optional(),
  page: z.looseObject({totalElements: z.number()}),
});
