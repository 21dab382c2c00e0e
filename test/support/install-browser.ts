import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findBrowser} from './find-browser.ts';

const cache = 'node_modules/.cache/browser';

/**
 * Gets a Chromium for the tests, and says how: from Debian's packages as root, else from npm on 64-bit Linux.
 *
 * @throws Error when neither is possible here; the message says what to do by hand.
 */
export function installBrowser(): string {
  const path = fromDebian() ?? fromNpm();
  if (path) return path;
  throw new Error('No Chromium found. Run `npx playwright install chromium`, or name one by CHROME_PATH.');
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No browser found: installing Debian’s chromium by apt-get.');
  const packages = ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'];
  return attempt(() => {
    run('apt-get', ['update', '-qq']);
    run('apt-get', packages);
    return findBrowser();
  });
}

/** A Chromium without windows, packed for npm; brings the system libraries that a bare machine lacks. */
function fromNpm(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log(`No browser found: getting @sparticuz/chromium from npm into ${cache}.`);
  const unpack =
    "import('@sparticuz/chromium').then(async ({default: it}) => console.log(await it.executablePath()))";
  return attempt(() => {
    run('npm', ['install', '--no-save', '--prefix', cache, '@sparticuz/chromium@153.0.0']);
    const environment = {...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x'};
    return execFileSync('node', ['-e', unpack], {cwd: cache, env: environment, encoding: 'utf8'}).trim();
  });
}

function run(command: string, parameters: readonly string[]): void {
  const environment = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  execFileSync(command, parameters, {env: environment, stdio: ['ignore', 'ignore', 'inherit']});
}

function attempt(install: () => string | undefined): string | undefined {
  try {
    return install();
  } catch (error) {
    console.log(`That did not work: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
