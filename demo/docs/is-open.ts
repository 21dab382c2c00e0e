/** One step of a path: nothing hidden, nothing that leads up or elsewhere. `[` begins the routes of some frameworks. */
const step = /^[\w[][\w.[\]-]*$/;

/**
 * Whether a file or folder of the project may be read on the documentation's site: what the documentation speaks of, and
 * nothing else of the machine.
 *
 * @param path From the project's root, `src/index.ts`.
 */
export function isOpen(path: string): boolean {
  const [place = '', ...inside] = path.split('/');
  const isPlace =
    inside.length === 0 ? /^\w[\w.-]*\.(md|json|ts)$/.test(place) : /^(docs|src|demo|test)$/.test(place);
  return isPlace && inside.every((part) => step.test(part) && part !== 'node_modules');
}
