import type {ReactNode} from 'react';
import type {Root} from 'react-dom/client';
import type {InvoiceCheckout} from '../../src/widget/invoice-checkout.ts';
import {ConsoleEar} from './console-ear.ts';

/** React with the wrappers, as `frameworkBundles` serves it. */
export type ReactBundle = typeof import('./react-bundle.ts');

/** The versions of React that the wrappers are for. */
export const reactVersions = ['18', '19'] as const;

/** Loads one version of React, with the wrappers. */
export function loadReact(version: string): Promise<ReactBundle> {
  return import(`/react-${version}.js`);
}

/** A page that React draws into: every change is there when the call returns. */
export class ReactPage {
  readonly container: HTMLElement = document.createElement('main');
  readonly #react: ReactBundle;
  #root: Root | undefined;

  constructor(react: ReactBundle) {
    this.#react = react;
    document.body.append(this.container);
  }

  /** The checkout in it. */
  get checkout(): InvoiceCheckout {
    const found = this.container.querySelector('invoice-checkout');
    if (!found) throw new Error(`There is no checkout in ${this.container.innerHTML}`);
    return found;
  }

  /** Draws, and again what has changed. */
  shows(node: ReactNode): void {
    this.#root ??= this.#react.createRoot(this.container);
    this.#react.flushSync(() => this.#root?.render(node));
  }

  /** Is what a server has written. React 18 warns of layout effects there, and takes this page for a server. */
  isWritten(node: ReactNode): void {
    const ear = new ConsoleEar().listen();
    this.container.innerHTML = this.#react.renderToString(node);
    ear.close();
  }

  /** React begins to take over what a server has written. */
  isTakenOver(node: ReactNode): void {
    this.#root = this.#react.hydrateRoot(this.container, node);
  }

  /** Takes everything away. */
  close(): void {
    this.#react.flushSync(() => this.#root?.unmount());
    this.container.remove();
  }
}
