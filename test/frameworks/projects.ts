/** A small project of its own under `demo/frameworks`, bought from by the journeys of this folder. */
export interface FrameworkProject {
  readonly name: string;
  /** Where it is built and run, below the work folder; without `copyOf` its sources have the same name. */
  readonly folder: string;
  /** The project whose sources it shares. */
  readonly copyOf?: string;
  /** The npm script that starts it, where it is not `start`. */
  readonly script?: 'dev';
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

/** Every project, what takes longest to build first; each starts with `npm start` on the port that `PORT` names. */
export const projects: readonly FrameworkProject[] = [
  {name: 'Next', folder: 'next', port: 4201, serverRendered: true, inEveryRun: true},
  {name: 'Script tag', folder: 'script-tag', port: 4204, serverRendered: true, inEveryRun: true},
  {name: 'React + Vite', folder: 'react-vite', port: 4202, serverRendered: false, inEveryRun: true},
  {name: 'Vue + Vite', folder: 'vue-vite', port: 4203, serverRendered: false, inEveryRun: true},
  {name: 'Nuxt', folder: 'nuxt', port: 4205, serverRendered: true, inEveryRun: false},
  {
    name: 'Next in development',
    folder: 'next',
    script: 'dev',
    port: 4211,
    serverRendered: true,
    inEveryRun: false,
  },
  {
    name: 'Nuxt in development',
    folder: 'nuxt',
    script: 'dev',
    port: 4212,
    serverRendered: true,
    inEveryRun: false,
  },
  {name: 'Astro', folder: 'astro', port: 4206, serverRendered: true, inEveryRun: false},
  {
    name: 'React 18 + Vite',
    folder: 'react-18-vite',
    copyOf: 'react-vite',
    packages: ['react@18.3.1', 'react-dom@18.3.1', '@types/react@18', '@types/react-dom@18'],
    port: 4207,
    serverRendered: false,
    inEveryRun: false,
  },
  {name: 'Svelte + Vite', folder: 'svelte-vite', port: 4208, serverRendered: false, inEveryRun: false},
  {name: 'Solid + Vite', folder: 'solid-vite', port: 4209, serverRendered: false, inEveryRun: false},
  {name: 'Angular', folder: 'angular', port: 4210, serverRendered: false, inEveryRun: false},
];

/** A shop's component tests: no journey buys from it, it buys itself. */
export const componentTests: FrameworkProject = {
  name: 'Vitest',
  folder: 'vitest',
  port: 0,
  serverRendered: false,
  inEveryRun: false,
};
