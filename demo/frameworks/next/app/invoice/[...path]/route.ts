import {backend} from '../../../shop/backend';

const answer = (request: Request) => backend.fetch(request);

export {answer as GET, answer as OPTIONS, answer as POST};
