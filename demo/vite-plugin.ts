import {existsSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {loadEnvFile} from 'node:process';
import type {Plugin, ViteDevServer} from 'vite';

/** What Vite answers itself: the shop's styles, script and pictures, and the files of the script tag. */
const assets = /^\/(demo\/|embed\.(?:classic\.)?js|chunks\/|@)/;

/** Runs the demo inside Vite's dev server: the shop, its merchant backend, and the sandbox if it plays Dintero. */
export function demoShop(): Plugin {
  return {
    name: 'demo-shop',
    apply: 'serve',

    config() {
      if (existsSync('.env')) loadEnvFile('.env');
      const {PORT, PUBLIC_BASE_URL} = process.env;
      const allowedHosts = PUBLIC_BASE_URL ? [new URL(PUBLIC_BASE_URL).hostname] : [];
      return {server: {port: Number(PORT || 5173), allowedHosts}};
    },

    async configureServer(server) {
      const {createDemo} = await import('./backend.ts');
      const {connectDintero} = await import('./connect-dintero.ts');
      const {toNodeHandler} = await import('invoice-checkout/server/node');
      const {notes, close, ...dintero} = await connectDintero(process.env);
      const {PUBLIC_BASE_URL} = process.env;
      const origin = listening(server).then(
        (port) => new URL(PUBLIC_BASE_URL || `http://localhost:${port}`).origin,
      );
      const handler = origin.then((origin) => toNodeHandler(createDemo({origin, ...dintero}).fetch));

      server.middlewares.use(async (request, response, next) => {
        if (assets.test(request.url ?? '')) next();
        else (await handler)(request, response);
      });
      server.printUrls = async () =>
        console.log(['', `Shop      ${await origin}`, ...notes, ''].join('\n  '));
      server.httpServer?.once('close', close);
    },
  };
}

/** The port that the dev server has got, once it has. */
function listening({httpServer}: ViteDevServer): Promise<number> {
  return new Promise((resolve) => {
    httpServer?.once('listening', () => resolve((httpServer.address() as AddressInfo).port));
  });
}
