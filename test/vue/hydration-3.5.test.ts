import {describeVueHydration} from '../support/describe-vue-hydration.ts';
import {loadVue} from '../support/vue-page.ts';

describeVueHydration(await loadVue('3.5'));
