import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { shellWords } from '../words/shell.ts';
import { fetched } from './lasting.tsx';

type Name = keyof (typeof shellWords)['en'];

/** A screen of the desk: its address and name, the letter after `g`, and the part of the page that is fetched when first needed. */
export type Place = {
  readonly path: Name & string;
  readonly key: string;
  readonly group: 'work' | 'case' | 'record';
  readonly screen: LazyExoticComponent<ComponentType>;
};

type Loads = () => Promise<{ readonly default: ComponentType }>;

const at = (path: Place['path'], key: string, group: Place['group'], load: Loads): Place => ({
  path,
  key,
  group,
  screen: lazy(() => fetched(load)),
});

/** The screens in the order in which a case is worked on. */
export const PLACES: readonly Place[] = [
  at('review', 'r', 'work', () => import('../screens/review/review.tsx')),
  at('chronology', 'c', 'case', () => import('../screens/chronology/chronology.tsx')),
  at('people', 'p', 'case', () => import('../screens/people/people.tsx')),
  at('roster', 'a', 'case', () => import('../screens/roster/roster.tsx')),
  at('figures', 'n', 'case', () => import('../screens/figures/figures.tsx')),
  at('proceedings', 't', 'case', () => import('../screens/proceedings/proceedings.tsx')),
  at('disputes', 'd', 'case', () => import('../screens/disputes/disputes.tsx')),
  at('evidence', 'e', 'case', () => import('../screens/evidence/evidence.tsx')),
  at('search', '/', 'record', () => import('../screens/search/search.tsx')),
  at('sources', 's', 'record', () => import('../screens/sources/sources.tsx')),
  at('ledger', 'l', 'record', () => import('../screens/ledger/ledger.tsx')),
];
