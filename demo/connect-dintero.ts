import {createSandbox} from 'invoice-checkout/sandbox';
import {sandboxRegisters} from 'invoice-checkout/server';
import type {DemoOptions} from './backend.ts';
import {type DinteroAccount, readDinteroSetting} from './dintero-account.ts';
import {merchant} from './merchant.ts';
import {realRegisters} from './real-registers.ts';

/** The Dintero and the company registers that the demo talks to, what the terminal should say of it, and how to let it go. */
export interface DinteroConnection
  extends Pick<DemoOptions, 'dintero' | 'companies' | 'database' | 'sandbox'> {
  readonly notes: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Dintero with the account that the environment names, or else the sandbox, started here.
 *
 * @throws Error when the environment names half of an account; the message says what is missing.
 */
export async function connectDintero(environment: NodeJS.ProcessEnv): Promise<DinteroConnection> {
  const setting = readDinteroSetting(environment);
  switch (setting.kind) {
    case 'sandbox':
      return startSandbox(Number(environment.SANDBOX_PORT || 4010), Number(environment.SANDBOX_SPEED || 1));
    case 'account':
      return connectAccount(setting.account, environment);
    case 'incomplete':
      throw new Error(
        `Half of a Dintero account is set: ${setting.missing.join(', ')} missing. Set all, or none for the sandbox.`,
      );
  }
}

function connectAccount(account: DinteroAccount, environment: NodeJS.ProcessEnv): DinteroConnection {
  const unreachable =
    'PUBLIC_BASE_URL is not set: Dintero cannot call back, so an outcome shows on return only.';
  return {
    dintero: {...account, apiUrl: 'https://api.dintero.com', checkoutUrl: 'https://checkout.dintero.com'},
    companies: realRegisters(environment),
    database: 'demo.db',
    sandbox: false,
    notes: [`Dintero   account ${account.accountId}`, ...(environment.PUBLIC_BASE_URL ? [] : [unreachable])],
    close: async () => {},
  };
}

async function startSandbox(wanted: number, speed: number): Promise<DinteroConnection> {
  const {url, port, close} = await createSandbox({merchant, speed}).listen({port: wanted, orNext: true});
  return {
    dintero: {
      accountId: 'T12345678',
      clientId: 'sandbox',
      clientSecret: 'sandbox',
      profileId: 'default',
      signatureSecret: 'sandbox-signature',
      apiUrl: url,
      checkoutUrl: url,
    },
    companies: sandboxRegisters(url),
    database: ':memory:',
    sandbox: true,
    notes: [
      `Dintero   played by the sandbox at ${url}, its journal at ${url}/sandbox/journal`,
      ...(port === wanted ? [] : [`Port ${wanted} is in use, so the sandbox took ${port}.`]),
    ],
    close,
  };
}
