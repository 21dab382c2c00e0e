import '@testing-library/dom/dist/@testing-library/dom.umd.js';
import type * as TestingLibrary from '@testing-library/dom';

declare const TestingLibraryDom: typeof TestingLibrary;

/** Testing Library's queries of an element; it has no modules that browsers load without a bundler. */
export const within: typeof TestingLibrary.within = TestingLibraryDom.within;
