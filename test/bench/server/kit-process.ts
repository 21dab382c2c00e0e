/**
 * The kit behind Node's own server, in a process of its own. Arguments: where the sandbox is, and the store: a path or a
 * PostgreSQL URL.
 */
import {createServer} from 'node:http';
import {toNodeHandler} from '../../../src/server-node.ts';
import {createKit} from './create-kit.ts';
import {listenForParent} from './listen-for-parent.ts';
import {openStore} from './open-store.ts';

const [dinteroUrl = '', where = ''] = process.argv.slice(2);
listenForParent(createServer(toNodeHandler(createKit(dinteroUrl, openStore(where)).fetch)));
