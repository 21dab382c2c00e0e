import type {PayingMessages} from '../messages.ts';

/** Swedish, as written in Sweden. */
export const messages: PayingMessages = {
  leaving: 'Du skickas till Dinteros sida …',
  step_details: 'Dina uppgifter är ifyllda',
  step_dintero: 'Kontrollera beställningen på Dinteros sida',
  step_dintero_identity:
    'Kontrollera beställningen på Dinteros sida och bekräfta vem du är, till exempel med BankID, på den här enheten eller i mobilen',
  step_confirmation: 'Du kommer tillbaka hit och får bekräftelsen',
  step_done: 'klart',
  elsewhere: 'Beställningen slutförs i en annan flik eller ett annat fönster.',
  continue_here: 'Fortsätt här',
  expires_soon:
    'Tiden för beställningen går ut klockan {time}. Det du har fyllt i går inte förlorat – du kan skicka formuläret igen.',
  offline: 'Du är offline. Inget har gått förlorat – sidan fortsätter när du är uppkopplad igen.',
};
