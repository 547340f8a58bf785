import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { shellWords } from '../words/shell.ts';

/** A screen of the desk: its address, the letter after `g`, its name, and the part of the page that is fetched when first needed. */
export type Place = {
  readonly path: string;
  readonly key: string;
  readonly name: keyof (typeof shellWords)['en'];
  readonly group: 'work' | 'case' | 'record';
  readonly screen: LazyExoticComponent<ComponentType>;
};

/** The screens in the order in which a case is worked on. */
export const PLACES: readonly Place[] = [
  {
    path: 'review',
    key: 'r',
    name: 'review',
    group: 'work',
    screen: lazy(() => import('../screens/review/review.tsx')),
  },
  {
    path: 'disputes',
    key: 'd',
    name: 'disputes',
    group: 'case',
    screen: lazy(() => import('../screens/disputes/disputes.tsx')),
  },
];
