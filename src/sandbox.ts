export type {SandboxAccount, SandboxMerchant} from './sandbox/account.ts';
<<<<<<< main
export type {Interference} from './sandbox/callbacks/callbacks.ts';
=======
export type {Delivery, Interference} from './sandbox/callbacks/callbacks.ts';
>>>>>>> api
export type {Outcome} from './sandbox/callbacks/delivery-attempt.ts';
export type {Delivery} from './sandbox/callbacks/delivery-log.ts';
export type {ClockStep} from './sandbox/control/clock.ts';
export type {SandboxControl} from './sandbox/control/control.ts';
export type {Fault} from './sandbox/control/faults.ts';
export type {JournalEntry} from './sandbox/control/journal.ts';
export {createSandbox, type Sandbox} from './sandbox/create-sandbox.ts';
export type {Endpoint} from './sandbox/http/endpoints.ts';
export {type Scenario, scenarios} from './sandbox/kravia/scenario.ts';
export {type ListenOptions, PortInUseError, type RunningSandbox} from './sandbox/listen.ts';
export type {SandboxOptions} from './sandbox/settings.ts';
