import type {Contender} from './contenders.ts';
import type {FirstLoad} from './first-load.ts';
import type {KeyWeight} from './keystrokes.ts';
import type {ManyForms} from './many-forms.ts';
import type {Leftovers} from './remounts.ts';
import type {Wire} from './wire.ts';

/** Everything measured of a contender; medians, where it was measured more than once. */
export interface Figures {
  readonly contender: Contender;
  readonly wire: Wire;
  readonly load: FirstLoad;
  /** Milliseconds that scripts kept the main thread until the form was there, processor four times slower. */
  readonly scriptTime: number;
  /** What only a form has; none of the page without one. */
  readonly form?: FormFigures;
}

/** What is measured once a form is there. */
export interface FormFigures {
  readonly keys: KeyWeight;
  /** Milliseconds from a key to the paint after it, processor four times slower. */
  readonly keyToPaint: number;
  /** For each form over the host page, by the number of forms on it. */
  readonly each: Readonly<Record<FormCount, ManyForms>>;
  readonly left: Leftovers;
}

/** How many forms are tried on one page. */
export const formCounts = [1, 10, 50] as const;

/** One of {@link formCounts}. */
export type FormCount = (typeof formCounts)[number];
