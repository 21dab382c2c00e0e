import type {FullConfig, Reporter, Suite} from '@playwright/test/reporter';
import {preparations} from './prepared-projects.ts';

/** Reporter for Playwright: prints how many seconds each project took to install, to build and to buy from. */
export default class ProjectSeconds implements Reporter {
  #root: Suite | undefined;

  onBegin(_config: FullConfig, root: Suite): void {
    this.#root = root;
  }

  onEnd(): void {
    const rows = this.#root?.suites.map((project) => [
      project.title,
      {...preparations[project.title], journeys: secondsOf(project)},
    ]);
    console.table(Object.fromEntries(rows ?? []));
  }
}

function secondsOf(project: Suite): number {
  const runs = project.allTests().flatMap((test) => test.results);
  return Math.round(runs.reduce((total, {duration}) => total + duration, 0) / 100) / 10;
}
