import {useEffect, useLayoutEffect} from 'react';

/** Runs before the browser paints; React 18 warns of layout effects on a server, where none runs. */
export const useBrowserEffect: typeof useLayoutEffect = globalThis.document ? useLayoutEffect : useEffect;
