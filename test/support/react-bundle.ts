/** What a page of React is made of; `frameworkBundles` serves it for each version of React. */
import * as React from 'react';

export {flushSync} from 'react-dom';
export {createRoot, hydrateRoot} from 'react-dom/client';
export {renderToString} from 'react-dom/server';
export * from '../../src/react.ts';
export {React};
