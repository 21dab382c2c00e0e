import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';

/** A path for a file that is gone after the tests. */
export function temporaryFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'invoice-checkout-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  return join(folder, name);
}
