/** What a page of Vue is made of; `frameworkBundles` serves it for each version of Vue. */

export * as Vue from 'vue';
export {renderToString} from 'vue/server-renderer';
export * from '../../src/vue.ts';
