#!/usr/bin/env node
import {runCommand} from './sandbox/command.ts';

process.exitCode = await runCommand(process.argv.slice(2));
