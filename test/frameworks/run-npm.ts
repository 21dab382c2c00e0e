import {execFile} from 'node:child_process';
import {dirname} from 'node:path';
import {promisify} from 'node:util';
import {silence} from './silence.ts';

const run = promisify(execFile);

/**
 * Runs npm in a folder, with the Node that runs this.
 *
 * @throws Error with what npm said.
 */
export async function runNpm(folder: string, ...parameters: readonly string[]): Promise<void> {
  const PATH = `${dirname(process.execPath)}:${process.env.PATH}`;
  try {
    await run('npm', [...parameters, '--no-fund', '--no-audit'], {
      cwd: folder,
      env: {...process.env, ...silence, PATH, CI: '1'},
      shell: process.platform === 'win32',
      maxBuffer: 10_000_000,
    });
  } catch (error) {
    const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string};
    throw new Error(`npm ${parameters.join(' ')}:\n${stdout}${stderr}`, {cause: error});
  }
}
