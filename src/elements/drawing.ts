import type {FixedTemplates} from './fixed-template.ts';

/** What tells the elements of one form from those of another. */
export interface Drawing {
  /** Begins the ids of the form's controls. */
  readonly prefix: string;
  readonly templates: FixedTemplates;
}

/** What forms in shadows of their own share. */
export const drawingInShadow: Drawing = {prefix: 'invoice-', templates: new Map()};

let drawn = 0;

/** For a form that is drawn into the page itself: two of them must not share an id. */
export function drawingInPage(): Drawing {
  drawn += 1;
  return {prefix: `invoice-${drawn}-`, templates: new Map()};
}
