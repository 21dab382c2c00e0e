import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {contractDocument} from './openapi/contract-document.ts';

/** Writes the merchant contract's OpenAPI document, laid out like every other file. */
const file = 'docs/merchant-backend.openapi.json';
writeFileSync(file, JSON.stringify(await contractDocument(), null, 2));
execFileSync('node_modules/.bin/biome', ['format', '--write', file]);
