import type {PayingMessages} from '../messages.ts';
import {messages as swedish} from './sv.ts';

/** Swedish as written in Finland, where BankID is not known. */
export const messages: PayingMessages = {
  ...swedish,
  step_dintero_identity:
    'Kontrollera beställningen på Dinteros sida och identifiera dig elektroniskt, på den här enheten eller i mobilen',
};
