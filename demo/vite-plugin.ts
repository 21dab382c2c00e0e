import {existsSync} from 'node:fs';
import {loadEnvFile} from 'node:process';
import type {Plugin} from 'vite';
import {freePort} from './free-port.ts';

/** What Vite answers itself: the shop's styles, script and pictures, and the files of the script tag. */
const assets = /^\/(demo\/|embed\.js|chunks\/|@)/;

/** Runs the demo inside Vite's dev server: the shop, its merchant backend, and the sandbox if it plays Dintero. */
export function demoShop(): Plugin {
  return {
    name: 'demo-shop',
    apply: 'serve',

    async config() {
      if (existsSync('.env')) loadEnvFile('.env');
      const port = await freePort(Number(process.env.PORT || 5173));
      return {server: {port, strictPort: true}};
    },

    async configureServer(server) {
      const {createDemo} = await import('./backend.ts');
      const {connectDintero} = await import('./connect-dintero.ts');
      const {toNodeHandler} = await import('invoice-checkout/server/node');
      const origin = process.env.PUBLIC_BASE_URL || `http://localhost:${server.config.server.port}`;
      const {notes, close, ...dintero} = await connectDintero(process.env);
      const handle = toNodeHandler(createDemo({origin, ...dintero}).fetch);

      server.middlewares.use((request, response, next) => {
        if (assets.test(request.url ?? '')) next();
        else handle(request, response);
      });
      server.printUrls = () => console.log(['', `Shop      ${origin}`, ...notes, ''].join('\n  '));
      server.httpServer?.once('close', close);
    },
  };
}
