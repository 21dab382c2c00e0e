/** Registers every tag of the widget, once. */
import {register} from './widget/register.ts';

register();
