import {z} from 'zod';
import {isSecureAddress} from './secure-address.ts';

/** A text that must be set; the message is the remedy. */
export const requiredText = (remedy: string) => z.string({error: remedy}).min(1, {error: remedy});

/** A function; the message is the remedy. */
export const callable = (remedy: string) => z.custom((value) => typeof value === 'function', {error: remedy});

/** An address over https, or over http on this machine. */
export const secureUrl = z
  .string({error: 'must be an address, such as "https://shop.example/invoice"'})
  .refine(isSecureAddress, {error: 'must start with https:// (http:// only for localhost)'});
