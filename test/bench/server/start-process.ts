import {type ChildProcess, fork} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import type {Usage} from './listen-for-parent.ts';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** What it has used so far; `collected` after a full garbage collection. */
  usage(when: 'now' | 'collected'): Promise<Usage>;
  end(): Promise<void>;
}

/** Starts one of the files beside this one and waits until it tells where it is. */
export async function startProcess(file: string, ...args: readonly string[]): Promise<ServerProcess> {
  const child: ChildProcess = fork(join(import.meta.dirname, file), args, {execArgv: ['--expose-gc']});
  const failed = once(child, 'exit').then(() => {
    throw new Error(`${file} ended before it listened`);
  });
  const [{url}] = await Promise.race([once(child, 'message'), failed]);
  failed.catch(() => undefined);
  return {
    url,
    async usage(when) {
      child.send(when);
      const [usage] = await once(child, 'message');
      return usage;
    },
    async end() {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
