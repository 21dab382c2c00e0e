import {type RefObject, useRef} from 'react';
import {useBrowserEffect} from './use-browser-effect.ts';

/**
 * Puts objects into the element's properties, and again only when they say something else: an object that is made anew
 * with every render leaves the element alone.
 */
export function useInputs(
  element: RefObject<HTMLElement | null>,
  names: readonly string[],
  props: Readonly<Record<string, unknown>>,
): void {
  const given = useRef<Record<string, string | undefined>>({});
  useBrowserEffect(() => {
    for (const name of names) {
      const text = JSON.stringify(props[name]);
      if (element.current && text !== given.current[name]) {
        given.current[name] = text;
        Object.assign(element.current, {[name]: props[name]});
      }
    }
  });
}
