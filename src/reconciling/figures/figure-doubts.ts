import type { ActType, Measure, StatementRecord } from '../../model/index.ts';
import { isCoerced } from '../events/happening.ts';
import type { Count } from './count.ts';

/** Words for a number: what is doubted must be one. */
const NUMBER = /\b(?:numbers?|figures?|tolls?|counts?|totals?|tally|statistics|estimates?)\b/i;
/** Words that doubt it without giving another. */
const DOUBT =
  /\binto (?:question|doubt)\b|\b(?:question(?:s|ed|ing)?|doubt(?:s|ed|ing)?|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|challeng(?:e|es|ed|ing)|reject(?:s|ed|ing)?|understat\p{L}*|underestimat\p{L}*|inflat(?:e|es|ed|ing)|exaggerat\p{L}*|unreliable|implausible|incomplete)\b|\b(?:much|far|even|significantly|considerably|probably|likely|actually|may be|might be|is|are|be) (?:much |far |even )*(?:higher|bigger|larger|greater|lower|smaller)\b/iu;
/** "this number", "those figures": the number told last is meant. */
const POINTING =
  /\b(?:this|that|these|those|the|such|its|their|official|government) (?:\p{L}+ )?(?:numbers?|figures?|tolls?|counts?|totals?|statistics|estimates?)\b/iu;
/** Words that name what is counted. */
const NAMED: readonly (readonly [RegExp, readonly Measure[]])[] = [
  [/\b(?:killed|dead|deaths|death toll|fatalities|died)\b/i, ['killed']],
  [/\b(?:injured|wounded)\b/i, ['injured']],
  [/\b(?:detained|detainees|detentions|arrests|arrested)\b/i, ['detained', 'arrested']],
  [/\b(?:tortured|torture)\b/i, ['tortured', 'recognised-victims', 'tortured-to-death']],
  [/\b(?:missing|disappeared)\b/i, ['missing']],
  [/\bcomplaints\b/i, ['complaints']],
];
/** Acts of saying something: who doubts a number says so. */
const SAID: ReadonlySet<ActType> = new Set(['statement', 'interview', 'denial', 'demand']);
/** How many sentences back "this number" may reach. */
const REACH = 2;

const textOf = (record: StatementRecord): string => record.passages.map((one) => one.exact).join(' ');

const ownWords = (record: StatementRecord): string => {
  const { content } = record;
  if (content.kind === 'stance') return content.towards;
  return content.kind === 'act' && content.topic !== undefined ? content.topic : textOf(record);
};

const sameWords = (a: StatementRecord, b: StatementRecord): boolean =>
  a.source === b.source && a.passages.some((p) => b.passages.some((q) => p.start < q.end && q.start < p.end));

const rank = ({ content }: StatementRecord): number =>
  content.kind !== 'stance' ? 0 : content.stance === 'doubts' ? 2 : 1;

/** Whether a statement doubts a number: a stance, or words that somebody says; never what was said under duress. */
const doubtsANumber = (record: StatementRecord): boolean => {
  const { content, review } = record;
  if (content.kind === 'figure' || review === 'rejected' || isCoerced(record)) return false;
  if (content.kind !== 'stance' && !(content.kind === 'act' && SAID.has(content.act))) return false;
  const text = textOf(record);
  return NUMBER.test(text) && (DOUBT.test(text) || (content.kind === 'stance' && content.stance === 'doubts'));
};

/**
 * Doubts about figures that give no other number, by the doubted count's statement. What names its measure doubts that measure
 * in its own report; "this number" doubts the numbers told last before it, at most two sentences back.
 */
export const figureDoubts = (
  records: readonly StatementRecord[],
  counts: readonly Count[],
  sentenceOf: (source: string, place: number) => number,
): ReadonlyMap<string, readonly string[]> => {
  const bySource = new Map<string, Count[]>();
  for (const one of counts) {
    const known = bySource.get(one.record.source);
    if (known) known.push(one);
    else bySource.set(one.record.source, [one]);
  }
  const found = new Map<string, string[]>();
  const doubting = records.filter((record) => bySource.has(record.source) && doubtsANumber(record));
  for (const record of doubting) {
    const here = bySource.get(record.source) ?? [];
    // of the same words, a doubt says more than a claim, and a claim more than that something was said
    if (doubting.some((one) => rank(one) > rank(record) && sameWords(one, record))) continue;
    const words = ownWords(record);
    const measures = new Set(NAMED.flatMap(([pattern, these]) => (pattern.test(words) ? these : [])));
    const place = sentenceOf(record.source, record.passages[0]?.start ?? -1);
    const before = here.filter((one) => one.sentence >= 0 && one.sentence < place && place - one.sentence <= REACH);
    const last = Math.max(-1, ...before.map((one) => one.sentence));
    const pointed = POINTING.test(words) && measures.size === 0 ? before.filter((one) => one.sentence === last) : [];
    const named = here.filter((one) => measures.has(one.content.measure) && one.within === undefined);
    const own = here.filter((one) => one.sentence === place).map((one) => one.record.id);
    for (const one of new Set([...pointed, ...named])) {
      if (own.includes(one.record.id)) continue;
      found.set(one.record.id, [...(found.get(one.record.id) ?? []), record.id]);
    }
  }
  return found;
};
