import type {PayingMessages} from '../messages.ts';

/** Norwegian, Bokmål. */
export const messages: PayingMessages = {
  leaving: 'Du sendes til Dinteros side …',
  step_details: 'Opplysningene dine er fylt inn',
  step_dintero: 'Kontroller bestillingen på Dinteros side',
  step_dintero_identity:
    'Kontroller bestillingen på Dinteros side og bekreft hvem du er med BankID, på denne enheten eller på mobilen',
  step_confirmation: 'Du kommer tilbake hit og får bekreftelsen',
  step_done: 'fullført',
  elsewhere: 'Bestillingen fullføres i en annen fane eller et annet vindu.',
  continue_here: 'Fortsett her',
  expires_soon:
    'Tiden for bestillingen går ut klokken {time}. Det du har fylt ut, går ikke tapt – du kan sende skjemaet på nytt.',
  offline: 'Du er frakoblet. Ingenting er gått tapt – siden fortsetter når du er på nett igjen.',
};
