import type { StatementRecord } from '../../model/index.ts';
import { by } from '../../model/index.ts';
import { isCoerced } from '../events/happening.ts';
import { type Held, wordsOf } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import { asOfOf, periodOf } from './as-of.ts';
import type { Count, FigureContent, Frame, Known } from './count.ts';
import { isProcedural } from './count.ts';
import { rangeOf } from './number-range.ts';
import { reportTopics } from './report-topics.ts';
import { namesCase, namesOfficial, namesWholeEvent, peopleOf } from './scope-words.ts';

/** A number this small is told twice by chance. */
export const SMALL = 3;

/** Where each sentence of a report stands, and its words. */
export type Sentences = { readonly at: (place: number) => number; readonly words: (sentence: number) => string };

/** The sentences of a held report; where the report is not held, no place lies in any. */
export const sentencesOf = (held: Held | undefined): Sentences => {
  const spans = held?.reading.sentences ?? [];
  return {
    at: (place) => spans.findIndex((span) => span.start <= place && place < span.end),
    words: (sentence) => {
      const span = spans[sentence];
      return held === undefined || span === undefined ? '' : wordsOf(held, span);
    },
  };
};

/**
 * Over what a count runs, and whether words tell it. Its own words decide; a count of victims that names no case takes what
 * stands beside it ("this number, as well as the number of victims during the unrest"). Else a proceeding counts its own.
 */
const frameOf = (content: FigureContent, sentence: number, sentences: Sentences): Pick<Count, 'frame' | 'framed'> => {
  const own = sentences.words(sentence);
  const { measure, scope } = content;
  const told = (frame: Frame) => ({ frame, framed: true });
  if (namesCase(scope)) return told('case');
  if (!isProcedural(measure))
    return namesWholeEvent(own) || namesWholeEvent(scope) ? told('whole') : { frame: 'open', framed: false };
  if (measure === 'recognised-victims') {
    if (namesCase(own)) return told('case');
    const around = [own, sentences.words(sentence - 1), sentences.words(sentence + 1)];
    if (around.some(namesWholeEvent)) return told('whole');
  }
  return { frame: 'case', framed: false };
};

const speakerOf = (record: StatementRecord): string => {
  const last = record.voice.at(-1);
  return last === undefined ? record.source : (last.identity ?? `~${(last.words ?? '').toLowerCase()}`);
};

/** Names and posts of everybody in the case. */
const namesById = (who: Identified): ReadonlyMap<string, string> =>
  new Map(
    who.all.map(({ id, name, kind, parties }) => {
      const posts = kind === 'person' ? parties.flatMap(({ entity }) => entity.posts.map((post) => post.words)) : [];
      // a person is official by post alone: General may be a name
      return [id, kind === 'person' ? posts.join(' ') : name];
    }),
  );

const officialOf = (record: StatementRecord, names: ReadonlyMap<string, string>): boolean | undefined => {
  const last = record.voice.at(-1);
  if (last === undefined) return undefined;
  return namesOfficial((last.identity === undefined ? undefined : names.get(last.identity)) ?? last.words ?? '');
};

/** The whole of the same measure that a count is a part of; a part of another measure is no narrower in its own. */
const wholeOf = (content: FigureContent, contents: ReadonlyMap<string, FigureContent>): string | undefined => {
  const whole = content.partOf === undefined ? undefined : contents.get(content.partOf);
  return whole?.measure === content.measure ? content.partOf : undefined;
};

/** "of whom 19 died on the spot and four in hospital": what completes a part to its whole is a part as well. */
const completing = (all: readonly Count[]): readonly Count[] => {
  const bySentence = new Map<string, Count[]>();
  const place = (one: Count) => `${one.record.source}|${one.sentence}|${one.content.measure}|${one.speaker}`;
  for (const one of all)
    if (one.sentence >= 0) bySentence.set(place(one), [...(bySentence.get(place(one)) ?? []), one]);
  return all.map((one) => {
    const low = one.range?.low;
    if (one.within !== undefined || low === undefined) return one;
    const beside = (bySentence.get(place(one)) ?? []).filter((other) => other !== one);
    const part = beside.find((other) => {
      const whole = beside.find((third) => third.record.id === other.within);
      return whole?.range !== undefined && other.range !== undefined && other.range.low + low === whole.range.low;
    });
    return part?.within === undefined ? one : { ...one, within: part.within };
  });
};

/** A number told twice in one report is one count there: what words tell of it once holds everywhere in that report. */
const sharingFrames = (all: readonly Count[]): readonly Count[] => {
  const key = ({ record, content, range }: Count) =>
    `${record.source}|${content.measure}|${range?.low ?? ''}|${range?.high ?? ''}`;
  const best = new Map<string, Frame>();
  for (const one of all) if (one.framed && best.get(key(one)) !== 'case') best.set(key(one), one.frame);
  return all.map((one) => {
    const frame = best.get(key(one));
    return frame === undefined || one.range === undefined || one.range.low <= SMALL ? one : { ...one, frame };
  });
};

/** Every count of the case that was freely given and not rejected, in the order of statement ids. */
export const takeCounts = (
  records: readonly StatementRecord[],
  helds: readonly Held[],
  who: Identified,
  known: Known,
): readonly Count[] => {
  const topics = new Map(helds.map((held) => [held.source, reportTopics(held, who)]));
  const names = namesById(who);
  const sentences = new Map(helds.map((held) => [held.source, sentencesOf(held)]));
  const figures = records.flatMap((record) =>
    record.content.kind === 'figure' && record.review !== 'rejected' && !isCoerced(record)
      ? [{ record, content: record.content }]
      : [],
  );
  const contents = new Map(figures.map(({ record, content }) => [record.id, content]));
  const all = figures.map(({ record, content }): Count => {
    const here = sentences.get(record.source) ?? sentencesOf(undefined);
    const sentence = here.at(record.passages[0]?.start ?? -1);
    const speaker = speakerOf(record);
    return {
      record,
      content,
      range: rangeOf(content.quantity),
      speaker,
      official: officialOf(record, names),
      scope: known.scopeOf(record.id).filter((id) => id !== speaker),
      topic: topics.get(record.source) ?? [],
      ...frameOf(content, sentence, here),
      people: peopleOf(content.quantity.unit),
      sentence,
      asOf: asOfOf(record, content, known.published(record.source)),
      period: periodOf(content),
      within: wholeOf(content, contents),
    };
  });
  return [...sharingFrames(completing(all))].sort(by((one) => one.record.id));
};
