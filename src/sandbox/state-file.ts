import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {z} from 'zod';
import {SandboxState} from './control/sandbox-state.ts';

/** A file that cannot be taken for the state of a sandbox, and is left as it is; or one that cannot be written. */
export class StateFileError extends Error {
  readonly code = 'STATE_FILE';
}

/** A file in which the state of a sandbox outlives its process. */
export interface StateFile {
  /** Whether there was a state to go on from. */
  readonly found: boolean;
  /**
   * Writes the state unless it is written already: all of it or nothing, even where the process is killed meanwhile.
   * Throws a {@link StateFileError} where it cannot be written.
   */
  save(): void;
}

/**
 * Loads the state in a file into a sandbox; a missing file is an empty state. Throws a {@link StateFileError} for
 * another file. What is written is for the user of this machine alone: it holds the sandbox's secrets.
 */
export function openStateFile(
  path: string,
  sandbox: {readonly save: () => SandboxState; readonly load: (state: SandboxState) => void},
): StateFile {
  let written = read(path);
  if (written !== undefined) sandbox.load(parseState(path, written));
  return {
    found: written !== undefined,
    save() {
      const text = JSON.stringify(sandbox.save());
      if (text === written) return;
      write(path, text);
      written = text;
    },
  };
}

function write(path: string, text: string): void {
  try {
    writeFileSync(`${path}.new`, text, {mode: 0o600});
    renameSync(`${path}.new`, path);
  } catch (cause) {
    throw new StateFileError(`${path} cannot be written. Make room for it, or choose another file.`, {cause});
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new StateFileError(`${path} cannot be read`, {cause});
  }
}

function parseState(path: string, text: string): SandboxState {
  try {
    return SandboxState.parse(JSON.parse(text));
  } catch (cause) {
    const [issue] = cause instanceof z.ZodError ? cause.issues : [];
    const reason = issue ? `${issue.path.join('.')}: ${issue.message}` : 'it is not JSON';
    throw new StateFileError(`${path} is not the state of a sandbox: ${reason}. Choose another file.`, {
      cause,
    });
  }
}
