import {StoreUnavailableError} from './store-unavailable-error.ts';

/**
 * Loads a package that only one store needs.
 *
 * @param packages What that store needs, for the message.
 * @throws StoreUnavailableError naming the store, the package and the command that installs it.
 */
export async function loadPackage<Module>(
  load: () => Promise<Module>,
  {store, name, packages}: {readonly store: string; readonly name: string; readonly packages: string},
): Promise<Module> {
  return load().catch((cause: unknown) => {
    const message = `${store} needs ${name}. Install it: npm install ${packages}`;
    throw new StoreUnavailableError(message, {cause});
  });
}
