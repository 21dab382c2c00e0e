import type {PayingMessages} from '../messages.ts';

/** English. */
export const messages: PayingMessages = {
  leaving: 'Taking you to Dintero’s page…',
  step_details: 'Your details are filled in',
  step_dintero: 'Check your order on Dintero’s page',
  step_dintero_identity:
    'Check your order on Dintero’s page and confirm who you are, for example with BankID, on this device or your phone',
  step_confirmation: 'You come back here and get the confirmation',
  step_done: 'done',
  elsewhere: 'This order is being completed in another tab or window.',
  continue_here: 'Continue here',
  expires_soon:
    'The time for this order runs out at {time}. What you filled in is not lost – you can send the form again.',
  offline: 'You are offline. Nothing is lost – this page continues as soon as you are back online.',
};
