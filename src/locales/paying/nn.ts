import type {PayingMessages} from '../messages.ts';

/** Norwegian, Nynorsk. */
export const messages: PayingMessages = {
  leaving: 'Du blir send til sida til Dintero …',
  step_details: 'Opplysningane dine er fylte inn',
  step_dintero: 'Kontroller bestillinga på sida til Dintero',
  step_dintero_identity:
    'Kontroller bestillinga på sida til Dintero og stadfest kven du er med BankID, på denne eininga eller på mobilen',
  step_confirmation: 'Du kjem tilbake hit og får stadfestinga',
  step_done: 'fullført',
  elsewhere: 'Bestillinga blir fullført i ei anna fane eller eit anna vindauge.',
  continue_here: 'Hald fram her',
  expires_soon:
    'Tida for bestillinga går ut klokka {time}. Det du har fylt ut, går ikkje tapt – du kan sende skjemaet på nytt.',
  offline: 'Du er fråkopla. Ingenting er gått tapt – sida held fram når du er på nett igjen.',
};
