import type {Plugin} from 'vite';

/**
 * Collects the modules that an entry needs before the form shows. Left alone, the bundler puts what the first load
 * shares with later parts into files of their own.
 */
export function collectFirstLoad(modules: Set<string>): Plugin {
  return {
    name: 'collect-first-load',
    buildEnd() {
      const collect = (id: string): void => {
        if (modules.has(id)) return;
        modules.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(collect);
      };
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) collect(id);
    },
  };
}
