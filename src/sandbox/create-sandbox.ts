import {createApp} from './app.ts';
import {createControl, type SandboxControl} from './control/control.ts';
import {type ListenOptions, listen, type RunningSandbox} from './listen.ts';
import {resolveSettings, type SandboxOptions} from './settings.ts';
import {createWorld} from './world.ts';

/** Dintero, its checkout page and Kravia on one origin, without an account and without the internet. */
export interface Sandbox extends SandboxControl {
  /** Answers a request without any network. */
  fetch(request: Request): Promise<Response>;
  /** Answers over HTTP on this machine. Throws `PortInUseError` where the port is taken. */
  listen(options?: ListenOptions): Promise<RunningSandbox>;
}

/** Makes a sandbox; nothing runs before it is asked. Throws a `TypeError` for an option that cannot be used. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const world = createWorld(resolveSettings(options));
  const control = createControl(world);
  const app = createApp(world, control);
  return {
    ...control,
    fetch: async (request) => app.fetch(request, {}),
    listen: (where) => listen(app.fetch, world.timeline, where),
  };
}
