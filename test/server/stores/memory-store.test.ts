import {memoryStore} from '../../../src/server/stores/memory-store.ts';
import {storeContract} from './store-contract.ts';

storeContract('memory store', memoryStore);
