/**
 * What the open data of YTJ, Finland's business information system, answers, as far as it is read. Codes come as
 * texts or numbers; an empty text means that there is nothing.
 *
 * Source: PRH, opendata-ytj-api v3, schema and code lists.
 */
import {z} from 'zod';

const text = z.string().nullish().catch(undefined);
const code = z.union([z.string(), z.number()]).transform(String).nullish().catch(undefined);

/** Texts by language: `1` Finnish, `2` Swedish, `3` English. */
const language = {languageCode: code};

const Period = {endDate: text};

const Address = z.looseObject({
  /** 1 visiting, 2 postal. */
  type: code,
  street: text,
  buildingNumber: text,
  entrance: text,
  apartmentNumber: text,
  apartmentIdSuffix: text,
  co: text,
  postOfficeBox: text,
  postCode: text,
  postOffices: z
    .array(z.looseObject({...language, city: text}))
    .nullish()
    .catch(undefined),
  freeAddressLine: text,
  country: text,
});
export type Address = z.infer<typeof Address>;

/** A company; the order of what it has several of says nothing. */
export const YtjCompany = z.looseObject({
  businessId: z.looseObject({value: z.string()}),
  /** Type 1 is the registered name, 2 a parallel name, 3 an auxiliary one. */
  names: z
    .array(z.looseObject({...Period, name: text, type: code}))
    .default([])
    .catch([]),
  companyForms: z
    .array(
      z.looseObject({
        ...Period,
        descriptions: z
          .array(z.looseObject({...language, description: text}))
          .nullish()
          .catch(undefined),
      }),
    )
    .default([])
    .catch([]),
  companySituations: z
    .array(z.looseObject({...Period, type: code}))
    .default([])
    .catch([]),
  addresses: z.array(Address).default([]).catch([]),
  /** 1 registered, 2 removed, 4 ceased. */
  tradeRegisterStatus: code,
  endDate: text,
});
export type YtjCompany = z.infer<typeof YtjCompany>;

/** `GET /companies`. */
export const YtjSearch = z.looseObject({companies: z.array(YtjCompany)});
