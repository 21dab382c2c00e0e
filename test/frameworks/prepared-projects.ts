import type {Preparation} from './prepare-project.ts';
import {type FrameworkProject, projects} from './projects.ts';

/** Seconds that each project took to prepare, by its name, as `npm run test:frameworks` leaves them. */
export const preparations: Readonly<Record<string, Preparation>> = JSON.parse(process.env.FRAMEWORKS ?? '{}');

/** The projects that are built and can be started. */
export const preparedProjects: readonly FrameworkProject[] = projects.filter(
  ({name}) => name in preparations,
);
