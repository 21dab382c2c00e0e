import {
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type HTMLAttributes,
  type ReactNode,
  type RefAttributes,
  useImperativeHandle,
  useRef,
} from 'react';
import {ensureRegistered} from '../wrapper/ensure-registered.ts';
import {handlerName} from '../wrapper/handler-name.ts';
import {attributesOf, type Tag} from '../wrapper/tag.ts';
import {PlainForm} from './plain-form.ts';
import {useBrowserEffect} from './use-browser-effect.ts';
import {useHandlers} from './use-handlers.ts';
import {useInputs} from './use-inputs.ts';

/** A component for a tag: what is the tag's own, and what every element of a page takes. */
export type TagComponent<Element extends HTMLElement, Own> = ForwardRefExoticComponent<
  Own & Omit<HTMLAttributes<Element>, keyof Own> & RefAttributes<Element>
>;

/** Makes a component that draws a tag as React 18 and 19 both can: written by a server, taken over in the browser. */
export function wrapTag<Element extends HTMLElement, Own>(
  tag: Tag,
  displayName: string,
): TagComponent<Element, Own> {
  const handlers = Object.fromEntries(tag.events.map((event) => [event, handlerName(event)]));
  const form = tag.takesForm ? ['form'] : [];
  const own = new Set([...Object.keys(tag.attributes), ...tag.inputs, ...form, ...Object.values(handlers)]);

  const component = forwardRef<Element, Readonly<Record<string, unknown>>>((props, ref) => {
    const {className, ...rest} = Object.fromEntries(Object.entries(props).filter(([prop]) => !own.has(prop)));
    const element = useRef<Element>(null);
    useInputs(element, tag.inputs, props);
    useHandlers(element, handlers, props);
    useBrowserEffect(ensureRegistered, []);
    useImperativeHandle(ref, () => element.current as Element, []);
    const given = {
      ...rest,
      ...attributesOf(tag, props),
      ...(className !== undefined && {class: className}),
      ref: element,
      // Another script may have registered the tag: then its attributes tell what the shopper has chosen meanwhile.
      suppressHydrationWarning: true,
    };
    const {form, order, children} = props;
    if (!tag.takesForm || !form) return createElement(tag.name, given);
    const plainForm = createElement(PlainForm, {key: String(order), html: String(form)});
    return createElement(tag.name, given, children as ReactNode, plainForm);
  });
  component.displayName = displayName;
  return component as unknown as TagComponent<Element, Own>;
}
