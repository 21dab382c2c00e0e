import type {App, Component} from 'vue';
import type {InvoiceCheckout} from '../../src/widget/invoice-checkout.ts';

/** Vue with the wrappers, as `frameworkBundles` serves it. */
export type VueBundle = typeof import('./vue-bundle.ts');

/** The versions of Vue that the wrappers are for: the oldest, and that of today. */
export const vueVersions = ['3.4', '3.5'] as const;

/** Loads one version of Vue, with the wrappers. */
export function loadVue(version: string): Promise<VueBundle> {
  return import(`/vue-${version}.js`);
}

/** A page that is an app of Vue. */
export class VuePage {
  readonly container: HTMLElement = document.createElement('main');
  readonly #vue: VueBundle;
  #app: App | undefined;

  constructor(vue: VueBundle) {
    this.#vue = vue;
    document.body.append(this.container);
  }

  /** The checkout in it. */
  get checkout(): InvoiceCheckout {
    const found = this.container.querySelector('invoice-checkout');
    if (!found) throw new Error(`There is no checkout in ${this.container.innerHTML}`);
    return found;
  }

  /** Starts an app, with the plugin. */
  shows(component: Component): void {
    this.#app = this.#vue.Vue.createApp(component).use(this.#vue.InvoiceCheckoutPlugin);
    this.#app.mount(this.container);
  }

  /** Is what a server has written. */
  async isWritten(component: Component): Promise<void> {
    const app = this.#vue.Vue.createSSRApp(component).use(this.#vue.InvoiceCheckoutPlugin);
    this.container.innerHTML = await this.#vue.renderToString(app);
  }

  /** Vue takes over what a server has written. */
  isTakenOver(component: Component): void {
    this.#app = this.#vue.Vue.createSSRApp(component).use(this.#vue.InvoiceCheckoutPlugin);
    this.#app.mount(this.container);
  }

  /** Takes everything away. */
  close(): void {
    this.#app?.unmount();
    this.container.remove();
  }
}
