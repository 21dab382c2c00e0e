import type {APIRoute} from 'astro';
import {backend} from '../../shop/backend.ts';

export const ALL: APIRoute = ({request}) => backend.fetch(request);
