import {createSandbox} from '../../../src/sandbox/create-sandbox.ts';
import type {SandboxOptions} from '../../../src/sandbox/settings.ts';
import {createInvoiceBackend, type InvoiceBackend} from '../../../src/server/create-invoice-backend.ts';
import type {LogEntry} from '../../../src/server/log.ts';
import type {InvoiceBackendOptions} from '../../../src/server/options/backend-options.ts';
import {memoryStore} from '../../../src/server/stores/memory-store.ts';
import type {SettledPurchase} from '../../../src/server/stores/purchases.ts';
import {shopOptions} from '../support/create-shop.ts';
import {mortalStore} from './mortal-store.ts';
import {createWire, dinteroOrigin, type Life, shopOrigin} from './wire.ts';

/** What is particular about a shop. */
export interface ShopSetting {
  readonly backend?: Partial<InvoiceBackendOptions>;
  readonly sandbox?: SandboxOptions;
  /** Dintero treats the shop's server as it does its own page: whoever pays has to prove who they are. */
  readonly sendsToProve?: boolean;
}

type Process = {readonly life: Life; readonly backend: InvoiceBackend; readonly death: Promise<never>};

/**
 * A shop, its buyers and the sandbox, with a wire between them on which anything can go wrong. A process of the shop's
 * that dies is followed by another one with the same store.
 */
export function openFaultyShop(setting: ShopSetting = {}) {
  const told: SettledPurchase[] = [];
  const keys = new Set<string>();
  const log: LogEntry[] = [];
  let store = memoryStore();
  let most = 0;
  let deaths = 0;
  let running: Process | undefined;

  const sandbox = createSandbox({...setting.sandbox, fetch: (...sent) => wire.from()(...sent)});
  const standing = () => sandbox.transactions().filter(({status}) => standingStatuses.includes(status));
  const wire = createWire({
    dintero(request) {
      if (setting.sendsToProve && request.url.endsWith('/pay')) request.headers.delete('authorization');
      return sandbox.fetch(request);
    },
    shop: (request) => inProcess(({backend}) => backend.fetch(request)),
    expireTokens: sandbox.expireTokens,
    look() {
      most = Math.max(most, standing().length);
    },
  });

  function process(): Process {
    if (running && !running.life.isOver()) return running;
    let isOver = false;
    let die = (_: Error) => {};
    const death = new Promise<never>((_, reject) => {
      die = reject;
    });
    death.catch(() => {});
    const life: Life = {
      isOver: () => isOver,
      kill() {
        isOver = true;
        deaths += 1;
        die(new TypeError('The process died'));
        return new Promise<never>(() => {});
      },
    };
    const backend = createInvoiceBackend({
      ...shopOptions(),
      dintero: {
        accountId: 'T12345678',
        clientId: 'sandbox',
        clientSecret: 'sandbox',
        signatureSecret: 'sandbox-signature',
        apiUrl: dinteroOrigin,
        checkoutUrl: dinteroOrigin,
      },
      baseUrl: `${shopOrigin}/invoice`,
      returnPage: `${shopOrigin}/thank-you`,
      fetch: wire.from(life),
      log: (entry) => log.push(entry),
      onSettled(purchase, {key}) {
        // A process that dies may not have noted that it told: then it is told again, with the key that it had.
        if (deaths === 0 || !keys.has(key)) told.push(purchase);
        keys.add(key);
      },
      ...setting.backend,
      store: mortalStore(store, life),
    });
    running = {life, backend, death};
    return running;
  }

  /** Work of the shop's process; it breaks off where that dies. */
  function inProcess<Value>(work: (process: Process) => Promise<Value>): Promise<Value> {
    const current = process();
    return Promise.race([work(current), current.death]);
  }

  return {
    sandbox,
    store: () => store,
    wire,
    log,
    /** What a flow has to remember. */
    notes: new Map<string, string>(),
    /** What the shop was told, in order. */
    told,
    /** Invoices that stand at Dintero. */
    standing,
    /** So many stood at the same time at most. */
    most: () => most,
    /** Work of the back office. */
    office: <Value>(work: (invoices: InvoiceBackend['invoices']) => Promise<Value>) =>
      inProcess(({backend}) => work(backend.invoices)),
    /** The shop loses its store, and with it its process. */
    forget() {
      process().life.kill();
      store = memoryStore();
      told.length = 0;
      keys.clear();
    },
    orderToken: (reference: string) => process().backend.orderToken(reference),
    /** The buyer's browser. */
    browse: wire.from(),
  };
}

const standingStatuses = ['AUTHORIZED', 'PARTIALLY_CAPTURED', 'CAPTURED', 'ON_HOLD'];

/** A shop on a wire, as flows have it. */
export type FaultyShop = ReturnType<typeof openFaultyShop>;
