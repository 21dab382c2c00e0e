/** `npm run api:accept`: takes the public surface as it is built now for what is meant. */
import {writeFileSync} from 'node:fs';
import {readApiSurface} from './read-api-surface.ts';

writeFileSync('test/package/api-surface.txt', readApiSurface());
