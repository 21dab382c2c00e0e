import type {LitElement} from 'lit';

/**
 * React and Vue set a property where there is one of the attribute's name: what they set as `render` becomes the
 * attribute, and the method stays.
 */
export function keepRenderMethod(prototype: LitElement, render: () => unknown): void {
  Object.defineProperty(prototype, 'render', {
    get: () => render,
    set(this: LitElement, where: string) {
      this.setAttribute('render', where);
    },
  });
}
