import type {html} from 'hono/html';

/** Rendered HTML in which every value has been escaped. */
export type Html = ReturnType<typeof html>;
