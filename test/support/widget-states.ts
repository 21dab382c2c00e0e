import {endingStates} from './states/ending-states.ts';
import {formStates} from './states/form-states.ts';
import {lookupStates} from './states/lookup-states.ts';
import {payingStates} from './states/paying-states.ts';
import type {WidgetShop} from './widget-shop.ts';

/** Leads a shop's page, which speaks English then, to a state of the widget. */
export type WidgetState = (shop: WidgetShop) => Promise<void>;

/** States by what is so in them. */
export type WidgetStates = Readonly<Record<string, WidgetState>>;

/** Every state that a shopper can meet; a new one is one more line. */
export const widgetStates: WidgetStates = {...formStates, ...lookupStates, ...payingStates, ...endingStates};
