import {type ChildProcess, fork} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** Bytes in use after a full garbage collection, and of the whole process. */
  heap(): Promise<{readonly heapUsed: number; readonly rss: number}>;
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
    async heap() {
      child.send('heap');
      const [heap] = await once(child, 'message');
      return heap;
    },
    async end() {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
