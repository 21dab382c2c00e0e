import {type ChildProcess, fork} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {Agent, request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ShopProcessOptions} from './shop-process.ts';

/** One call of `onSettled`: when, for which change of state, and by which process. */
export interface Telling {
  readonly at: number;
  readonly key: string;
  readonly process: string;
}

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
}

/** Several processes of one shop, which can be killed and started again. */
export class ShopProcesses {
  /** Names of the processes that were killed. */
  readonly killed = new Set<string>();
  readonly #options: Pick<ShopProcessOptions, 'store' | 'dintero'>;
  readonly #slots: Promise<Running>[] = [];
  readonly #names: string[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), 'invoice-processes-'));
  readonly #agent = new Agent({keepAlive: true, maxSockets: 16});
  #started = 0;

  constructor(options: Pick<ShopProcessOptions, 'store' | 'dintero'>) {
    this.#options = options;
  }

  /** @param ahead Milliseconds that the clock of the new process is ahead. */
  start(slot: number, ahead = 0): Promise<unknown> {
    this.#started += 1;
    const name = `process-${this.#started}`;
    this.#names[slot] = name;
    const options: ShopProcessOptions = {...this.#options, heard: join(this.#folder, name), ahead};
    const child = fork(new URL('shop-process.ts', import.meta.url), [JSON.stringify(options)]);
    const running = once(child, 'message').then(([port]) => ({child, port}));
    this.#slots[slot] = running;
    return running;
  }

  /** Kills a process in whatever it is doing, and starts another in its place. */
  async kill(slot: number): Promise<void> {
    const running = await this.#slots[slot];
    this.killed.add(this.#names[slot] ?? '');
    const dead = running && once(running.child, 'exit');
    running?.child.kill('SIGKILL');
    await dead;
    await this.start(slot);
  }

  /** Ends all processes in order. */
  async stop(): Promise<void> {
    const all = await Promise.all(this.#slots.splice(0));
    for (const {child} of all) child.kill('SIGTERM');
    await Promise.all(all.map(({child}) => child.exitCode ?? once(child, 'exit')));
  }

  close(): void {
    this.#agent.destroy();
    rmSync(this.#folder, {recursive: true, force: true});
  }

  /** Sends a request to a process, and again until it is done, as Dintero does; answers the status. */
  async send(slot: number, path: string, body?: string): Promise<number> {
    for (;;) {
      const {port} = (await this.#slots[slot]) ?? {port: 0};
      const status = await this.#once(port, path, body).catch(() => 0);
      if (status !== 0 && status < 500) return status;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  #once(port: number, path: string, body?: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const headers = body === undefined ? {} : {'content-type': 'application/json'};
      const options = {agent: this.#agent, host: '127.0.0.1', port, path: `/invoice${path}`, headers};
      const sent = request({...options, method: body === undefined ? 'GET' : 'POST'}, (response) => {
        response.resume().once('end', () => resolve(response.statusCode ?? 0));
        response.once('error', reject);
      });
      sent.once('error', reject).end(body);
    });
  }

  /** Everything the shop was told so far, by all processes, in the order of time. */
  tellings(): Telling[] {
    return readdirSync(this.#folder)
      .flatMap((process) =>
        readFileSync(join(this.#folder, process), 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => {
            const [at = '', key = ''] = line.split(' ');
            return {at: Number(at), key, process};
          }),
      )
      .toSorted((one, other) => one.at - other.at);
  }
}
