import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = ['plain-form.js', 'lit-form.js', 'web-awesome-form.js', 'adyen-form.js', 'react-form.jsx'];

/** Where what was built stands. */
export const builtFolder: URL = new URL('dist/', import.meta.url);

/** Installs the contenders' own packages, unless they are there, and builds each as a shop would: minified, for production. */
export async function buildContenders(): Promise<void> {
  if (!isInstalled()) execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {cwd: folder, stdio: 'inherit'});
  for (const [index, source] of sources.entries()) {
    await build({
      configFile: false,
      root: folder,
      logLevel: 'warn',
      publicDir: false,
      build: {
        emptyOutDir: index === 0,
        modulePreload: false,
        chunkSizeWarningLimit: 1000,
        rolldownOptions: {
          input: `${folder}contenders/${source}`,
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: '[name]-[hash].js',
            assetFileNames: `${source.split('.')[0]}[extname]`,
          },
        },
      },
    });
  }
}

/** The installed packages are those of the lock file. */
function isInstalled(): boolean {
  const installed = `${folder}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const wanted = packages(`${folder}package-lock.json`);
  const there = packages(installed);
  return Object.keys(there).every((name) => wanted[name]?.version === there[name]?.version);
}

function packages(lock: string): Readonly<Record<string, {version?: string}>> {
  return JSON.parse(readFileSync(lock, 'utf8')).packages;
}
