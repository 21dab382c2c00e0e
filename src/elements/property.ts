import type {PropertyDeclaration, ReactiveElement} from 'lit';

/**
 * Makes a field reactive: Lit's `@property` in the one dialect of decorators that is spoken here. The published
 * one speaks two, which every page would load.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}
