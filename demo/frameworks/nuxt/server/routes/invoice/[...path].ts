import {backend} from '../../shop/backend';

export default defineEventHandler((event) => backend.fetch(toWebRequest(event)));
