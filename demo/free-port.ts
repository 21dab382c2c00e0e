import {createServer} from 'node:net';

/** The first free port of this machine from `port` on; says so when it had to go on. */
export async function freePort(port: number): Promise<number> {
  if ((await isFree(port)) && (await isFree(port, 'localhost'))) return port;
  console.log(`  Port ${port} is taken, trying ${port + 1}`);
  return freePort(port + 1);
}

function isFree(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    probe.listen({port, ...(host ? {host} : {})}, () => probe.close(() => resolve(true)));
  });
}
