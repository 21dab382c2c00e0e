/** The script tag: registers every tag of the widget, once. */
import './define.ts';
