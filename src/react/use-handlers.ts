import {type RefObject, useEffect, useRef, useState} from 'react';
import {useBrowserEffect} from './use-browser-effect.ts';

/**
 * Hears the element's events with one listener, which calls the handlers of the last render. It goes when the component
 * goes for good: while React hides it behind a fallback, no event is lost.
 *
 * @param handlers The name of the handler's prop, by event.
 */
export function useHandlers(
  element: RefObject<HTMLElement | null>,
  handlers: Readonly<Record<string, string>>,
  props: Readonly<Record<string, unknown>>,
): void {
  const latest = useRef(props);
  const [listener] = useState(() => (event: Event) => {
    const handler = latest.current[handlers[event.type] ?? ''];
    if (typeof handler === 'function') handler(event);
  });
  useBrowserEffect(() => {
    latest.current = props;
  });
  useBrowserEffect(() => {
    for (const type of Object.keys(handlers)) element.current?.addEventListener(type, listener);
  }, [element, handlers, listener]);
  useEffect(() => {
    const heard = element.current;
    return () => {
      for (const type of Object.keys(handlers)) heard?.removeEventListener(type, listener);
    };
  }, [element, handlers, listener]);
}
