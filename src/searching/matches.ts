import { byCodeUnit, offsetMap, type Span, wordsAt } from '../model/index.ts';
import { emptyPlaces, findPlaces, type Wanted } from './places.ts';
import type { SearchIndex } from './search-index.ts';
import { HOW, type How, type Sought } from './sought.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { HitKind, Unit } from './unit.ts';

/** A word or phrase of the query, a word of the case that answers it, and how. */
export type Match = { readonly word: string; readonly form: string; readonly how: How };

/** What was found in a unit: between which of its words, and for a statement in which of its passages. */
type Hit = { readonly kind: HitKind; readonly from: number; readonly to: number; readonly span: number | undefined };

type Place = { readonly at: number; readonly length: number; readonly bits: number; readonly grade: number };

/** Every place inside a hit that answers a word. */
const within = (unit: Unit, sought: Sought, wanted: Wanted, { from, to }: Hit): readonly Place[] => {
  const places = emptyPlaces();
  findPlaces(places, unit.words, sought, wanted);
  const found: Place[] = [];
  for (let n = 0; n < places.count; n++) {
    const [at, length] = [places.at[n] as number, places.length[n] as number];
    if (at >= from && at + length <= to)
      found.push({ at, length, bits: places.bits[n] as number, grade: places.grade[n] as number });
  }
  return found;
};

/** Why something was found: for each word of the query the forms that answer it there, the nearest first. */
export const matchesOf = (
  index: SearchIndex,
  unit: Unit,
  sought: Sought,
  wanted: Wanted,
  hit: Hit,
): readonly Match[] => {
  const found = new Map<string, Match & { readonly at: number }>();
  for (const { at, length, bits, grade } of within(unit, sought, wanted, hit)) {
    const form = Array.from(
      unit.words.subarray(at, at + length),
      (number) => index.vocabulary.forms[number]?.word ?? '',
    ).join(' ');
    sought.names.forEach((word, bit) => {
      if ((bits & (1 << bit)) !== 0) found.set(`${bit} ${form}`, { word, form, how: HOW[grade] ?? 'same', at: bit });
    });
  }
  return [...found.values()]
    .sort((a, b) => a.at - b.at || HOW.indexOf(a.how) - HOW.indexOf(b.how) || byCodeUnit(a.form, b.form))
    .map(({ at: _, ...match }) => match);
};

/** Where in its source's text a hit stands, and its marks, in code points; undefined for what was found by a name or title. */
export const spanOf = (
  unit: Unit,
  sought: Sought,
  wanted: Wanted,
  hit: Hit,
): { readonly place: Span; readonly marks: readonly Span[] } | undefined => {
  if (unit.text === undefined || (hit.span === undefined && hit.kind !== 'passage')) return undefined;
  const tokens = tokensOf(unit.text);
  const map = offsetMap(unit.text);
  const spanBetween = (from: number, to: number): Span => ({
    start: map.toCodePoint((tokens[from - unit.heading] as Token).start),
    end: map.toCodePoint((tokens[to - 1 - unit.heading] as Token).end),
  });
  const spans = unit.spans ?? new Uint32Array();
  const [first, last, which] = hit.span === undefined ? [] : spans.subarray(hit.span, hit.span + 3);
  const words =
    first === undefined || last === undefined ? spanBetween(hit.from, hit.to) : spanBetween(first, last + 1);
  const passages = which === undefined ? [] : (unit.statements?.[which]?.passages ?? []);
  // As it is cited, with its quotation marks and stops, where the text has it at its place.
  const cited = passages.find(
    ({ start, end, exact }) =>
      start <= words.start && words.end <= end && wordsAt(unit.text ?? '', { start, end }, map) === exact,
  );
  return {
    place: cited === undefined ? words : { start: cited.start, end: cited.end },
    marks: within(unit, sought, wanted, hit).map(({ at, length }) => spanBetween(at, at + length)),
  };
};
