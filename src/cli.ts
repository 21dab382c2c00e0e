#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {run} from './cli/run.ts';

const {version} = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
process.exitCode = await run(process.argv.slice(2), version);
