import {cpSync, mkdirSync, readdirSync, rmSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {FrameworkProject} from './projects.ts';
import {workFolder} from './work-folder.ts';

/** What a developer's own try may have left beside the sources. */
const made = ['node_modules', 'dist', '.angular', '.astro', '.next', '.nuxt', '.output'];

/** Copies a project to the work folder, where nothing stays of an earlier run but the packages; answers its place. */
export function copySources({folder, copyOf = folder}: FrameworkProject): string {
  const place = join(workFolder, folder);
  mkdirSync(place, {recursive: true});
  for (const entry of readdirSync(place)) {
    if (entry !== 'node_modules') rmSync(join(place, entry), {recursive: true});
  }
  const isSource = (path: string) => !made.includes(basename(path));
  cpSync(join('demo/frameworks', copyOf), place, {recursive: true, filter: isSource});
  return place;
}
