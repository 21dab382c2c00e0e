/** A small project of its own under `demo/frameworks`, bought from by the journeys of this folder. */
export interface FrameworkProject {
  readonly name: string;
  /** Where it is built and run, below the work folder; without `copyOf` its sources have the same name. */
  readonly folder: string;
  /** The project whose sources it shares. */
  readonly copyOf?: string;
  /** Packages that take the place of those in the lock file, as npm names them. */
  readonly packages?: readonly string[];
  readonly port: number;
  /** Whether a server writes the page, so that it can be bought from without JavaScript. */
  readonly serverRendered: boolean;
  /** Whether `npm test` includes it. */
  readonly inEveryRun: boolean;
}

/** Where the sandbox plays Dintero for all of them. */
export const sandboxPort = 4200;

/** Every project; each starts with `npm start` on the port that `PORT` names. */
export const projects: readonly FrameworkProject[] = [
  {name: 'Script tag', folder: 'script-tag', port: 4201, serverRendered: true, inEveryRun: true},
];
