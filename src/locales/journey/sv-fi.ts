import type {JourneyMessages} from '../messages.ts';
import {messages as swedish} from './sv.ts';

/** Swedish as written in Finland, where BankID is not known. */
export const messages: JourneyMessages = {
  ...swedish,
  issue_personal_number: 'Det här ser ut som en personbeteckning. Ange företagets nummer',
  step_dintero_identity:
    'Kontrollera beställningen på Dinteros sida och identifiera dig elektroniskt, på den här enheten eller i mobilen',
  kid: 'Referensnummer (KID)',
};
