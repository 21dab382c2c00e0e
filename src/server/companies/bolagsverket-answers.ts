/**
 * What Bolagsverket's free datasets answer, as far as they are read. Each part says who supplies it and, in `fel`,
 * whether that worked: a part is looked at only when `fel` is empty.
 *
 * Source: Bolagsverket, Värdefulla datamängder v1, OpenAPI and connection guide.
 */
import {z} from 'zod';

const text = z.string().nullish().catch(undefined);

const Code = z.looseObject({kod: text}).nullish().catch(undefined);

const part = <Members extends z.ZodRawShape>(members: Members) =>
  z
    .looseObject({fel: z.looseObject({typ: text}).nullish().catch(undefined), ...members})
    .nullish()
    .catch(undefined);

const list = <Item extends z.ZodType>(item: Item) => z.array(item).nullish().catch(undefined);

/** An organisation; a sole trader is one for each name that is protected. */
export const Organisation = z.looseObject({
  organisationsidentitet: z.looseObject({identitetsbeteckning: text, typ: Code}).nullish().catch(undefined),
  organisationsnamn: part({
    organisationsnamnLista: list(z.looseObject({namn: text, organisationsnamntyp: Code})),
  }),
  organisationsform: part({kod: text, klartext: text}),
  /** A plain day, or a day and a time. */
  avregistreradOrganisation: part({avregistreringsdatum: text}),
  pagaendeAvvecklingsEllerOmstruktureringsforfarande: part({
    pagaendeAvvecklingsEllerOmstruktureringsforfarandeLista: list(z.looseObject({kod: text})),
  }),
  verksamOrganisation: part({kod: text}),
  postadressOrganisation: part({
    postadress: z
      .looseObject({utdelningsadress: text, coAdress: text, postnummer: text, postort: text, land: text})
      .nullish()
      .catch(undefined),
  }),
});
export type Organisation = z.infer<typeof Organisation>;

/** `POST /organisationer`; it answers 200 for an unknown number too. */
export const OrganisationAnswer = z.looseObject({organisationer: z.array(Organisation)});

/** `POST /oauth2/token`. */
export const BolagsverketToken = z.looseObject({
  access_token: z.string().min(1),
  /** Seconds. */
  expires_in: z.number().positive(),
});
