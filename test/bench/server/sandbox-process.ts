/** The sandbox in a process of its own; tells its parent where it is. */
import {createSandbox} from '../../../src/sandbox.ts';

const {url} = await createSandbox({speed: 1000}).listen({port: 0});
process.send?.({url});
