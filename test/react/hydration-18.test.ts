import {describeReactHydration} from '../support/describe-react-hydration.ts';
import {loadReact} from '../support/react-page.ts';

describeReactHydration(await loadReact('18'));
