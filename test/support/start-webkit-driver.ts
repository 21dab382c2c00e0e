import {spawn} from 'node:child_process';
import {setTimeout as pause} from 'node:timers/promises';
import {freePort} from './free-port.ts';

/**
 * Starts Debian's WebKitWebDriver on a virtual screen and answers its port. Driver and screen form a process
 * group of their own that ends with this process: a driver that outlives its screen blocks the next run.
 */
export async function startWebkitDriver(): Promise<number> {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  });
  process.on('exit', () => endGroup(driver.pid));
  await untilReady(port);
  return port;
}

async function untilReady(port: number): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver did not answer within 20 seconds');
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid);
  } catch {
    // It has ended already.
  }
}
