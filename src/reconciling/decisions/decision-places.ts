import type { DecisionPlaces, DerivationInput } from '../../model/index.ts';
import { by } from '../../model/index.ts';
import { isKnown } from './effect.ts';

type Place = DecisionPlaces['passages'][number];

const isPlace = (value: object): value is Place =>
  ['source', 'start', 'end', 'exact'].every((field) => Reflect.get(value, field) !== undefined);

/** Every passage that a payload cites, at any depth. */
const placesIn = (value: unknown): readonly Place[] => {
  if (value === null || typeof value !== 'object') return [];
  if (isPlace(value)) return [value];
  return Object.values(value).flatMap(placesIn);
};

const SOURCES = ['source', 'from', 'to'] as const;

/** The words and sources each decision was about, as it recorded them. Unknown kinds cite nothing that is understood. */
export const decisionPlaces = (decisions: DerivationInput['decisions']): readonly DecisionPlaces[] =>
  decisions.map((decision): DecisionPlaces => {
    const { entry } = decision;
    if (!isKnown(decision)) return { entry, passages: [], sources: [] };
    const passages = placesIn(decision.payload).map(({ source, start, end, exact }) => ({ source, start, end, exact }));
    const named = SOURCES.flatMap((field) => {
      const value: unknown = Reflect.get(decision.payload, field);
      return typeof value === 'string' ? [value] : [];
    });
    const sources = [...new Set([...passages.map((one) => one.source), ...named])].sort();
    return { entry, passages: [...passages].sort(by((one) => `${one.source} ${one.start}`)), sources };
  });
