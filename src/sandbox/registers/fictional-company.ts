/** Where an invented company is, or where its post goes. */
export interface FictionalAddress {
  readonly careOf?: string;
  /** Street and number, apart because Finland's register keeps them apart. */
  readonly street?: string;
  readonly houseNumber?: string;
  /** Number of a post-office box. */
  readonly box?: string;
  readonly postalCode?: string;
  readonly place?: Place;
  /** ISO 3166-1 code, of a foreign address. */
  readonly country?: string;
}

/** A town as a country's register names it. */
export interface Place {
  readonly postalCode: string;
  readonly name: string;
  /** In Finland's second language, where the town has such a name. */
  readonly swedish?: string;
  /** Number of the municipality, in Norway and Finland. */
  readonly municipality?: string;
}

/**
 * What a register says of a company's life. `removed` is a Norwegian unit that was taken out of the open data,
 * `inactive` a Swedish one without any business, `unregistered` a Finnish one outside the trade register.
 */
export type Condition =
  | 'active'
  | 'bankrupt'
  | 'winding_up'
  | 'restructuring'
  | 'deleted'
  | 'removed'
  | 'inactive'
  | 'unregistered';

/** A company that nobody has: in none of the registers, though its number passes the check. */
export interface FictionalCompany {
  /** As its register writes it: `923609016`, `5560360793`, `0112038-9`. */
  readonly number: string;
  readonly name: string;
  /** The register's code of the legal form: `AS`, `AB`, `OY`. */
  readonly form: string;
  readonly condition: Condition;
  /** Day of registration. */
  readonly since: string;
  readonly visit?: FictionalAddress;
  readonly post?: FictionalAddress;
  /** The unit above this one, in Norway. */
  readonly parent?: string;
  /** Names that it has besides. */
  readonly otherNames?: readonly string[];
  readonly formerName?: string;
  /** Parts of Bolagsverket's answer that cannot be supplied. */
  readonly missing?: 'some' | 'all';
}
