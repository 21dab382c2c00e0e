import type {Company} from '../../domain/company.ts';
import type {SearchedField} from '../../domain/company-query.ts';

/** The companies that were found for a field, and where the keyboard stands among them. */
export class CompanyChoice {
  /** The field that the companies were found for. */
  field: SearchedField | undefined;
  companies: readonly Company[] = [];
  isOpen = false;
  /** Place of the company that Enter picks; -1 when Enter picks none. */
  active = -1;

  /** Shows what was found, if it is anything; nothing is active before a key says so. */
  open(field: SearchedField, companies: readonly Company[]): void {
    this.field = field;
    this.companies = companies;
    this.active = -1;
    this.isOpen = companies.length > 0;
  }

  /** Shows nothing any longer; what was found may be opened again. */
  close(): void {
    this.active = -1;
    this.isOpen = false;
  }

  /** Forgets what was found: another text stands in the field. */
  clear(): void {
    this.close();
    this.companies = [];
  }

  /** Follows a key through the open list, around its ends; false when the key means the text. */
  move(key: string): boolean {
    const last = this.companies.length - 1;
    const places: Readonly<Record<string, number>> = {
      ArrowDown: this.active < last ? this.active + 1 : 0,
      ArrowUp: this.active > 0 ? this.active - 1 : last,
      ...(this.active >= 0 && {Home: 0, End: last}),
    };
    const place = places[key];
    this.active = place ?? this.active;
    return place !== undefined;
  }
}
