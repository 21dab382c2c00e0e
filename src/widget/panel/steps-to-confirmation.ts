import type {Step} from '../../elements/render-steps.ts';
import type {Messages} from '../../locales/messages.ts';

/**
 * The way from the form to the confirmation. What happens on Dintero's page is one step: how far the shopper is in it
 * nobody here can know.
 *
 * @param identity Dintero's page asks for an identity check.
 */
export function stepsToConfirmation(
  at: 'dintero' | 'confirmation',
  identity: boolean,
  messages: Messages,
): readonly Step[] {
  const {step_details, step_dintero, step_dintero_identity, step_confirmation, step_done} = messages;
  const dintero = identity ? step_dintero_identity : step_dintero;
  const behind = {stage: 'done', heard: step_done} as const;
  return [
    {text: step_details, ...behind},
    {text: dintero, ...(at === 'dintero' ? ({stage: 'current'} as const) : behind)},
    {text: step_confirmation, stage: at === 'dintero' ? 'next' : 'current'},
  ];
}
