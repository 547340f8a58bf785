import type { CaseFile, Identity, SourceRecord, StatementRecord } from '../../src/model/index.ts';
import { by, digest, isoDay, utf8 } from '../../src/model/index.ts';
import { archive } from '../scale/grammar/archive.ts';
import { cyrillicReport } from './told-in-cyrillic.ts';

/** What of a case file is searched. */
export type SearchedArchive = Pick<CaseFile, 'sources' | 'identities' | 'events' | 'statements'>;

/** Of so many reports one is in Cyrillic letters. */
const CYRILLIC_EACH = 3;
const SENTENCE = /[^.!?\n]+[.!?]/gu;
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;

const statementsOf = (source: SourceRecord): readonly StatementRecord[] =>
  [...(source.text ?? '').matchAll(SENTENCE)].map(({ 0: exact, index }, at) => ({
    id: `st-${source.id.slice(4)}-${at}`,
    source: source.id,
    passages: [{ start: index, end: index + exact.length, exact }],
    voice: [],
    polarity: 'affirmed',
    modality: 'asserted',
    circumstances: 'unknown',
    strength: 'strong',
    kind: 'act',
    content: { kind: 'act', act: 'other', trigger: '', participants: [] },
    proposedBy: 'bench',
    review: 'proposed',
    access: 'restricted',
  }));

const eventOf = (one: StatementRecord): CaseFile['events'][number] => ({
  id: `ev-${one.id.slice(3)}`,
  act: 'other',
  title: (one.passages[0]?.exact ?? '').trim().split(' ').slice(0, 6).join(' '),
  when: { state: 'single', readings: [] },
  polarity: { state: 'single', readings: [] },
  modality: { state: 'single', readings: [] },
  participants: [],
  statements: [one.id],
  sources: [one.source],
  origins: [],
  originsAtMost: 1,
  disputes: [],
  access: 'restricted',
});

/**
 * A case of so many invented reports, two of three in English, the others in Russian, Kazakh and Kyrgyz, made ready as if it had been
 * derived, without deriving it: each sentence is a statement, each second one an event, each pair of capitalised words a
 * person under that name. `texts`: how many stories a report tells, so that it is as long as a real one. The same numbers give the
 * same case.
 */
export const searchedArchive = (size: number, texts = 1): SearchedArchive => {
  const english = archive(1);
  const sources = Array.from({ length: size }, (_, at): SourceRecord => {
    const common = { held: true, kind: 'news', access: 'restricted' } as const;
    if (at % CYRILLIC_EACH === CYRILLIC_EACH - 1) {
      const { language, title, ...told } = cyrillicReport(at);
      const others = Array.from({ length: texts - 1 }, (_, more) => cyrillicReport(at + (more + 1) * size));
      const text = [told, ...others.filter((one) => one.language === language)].map((one) => one.text).join('\n\n');
      const id = `src-${digest(utf8(`${at} ${text}`)).slice(0, 12)}`;
      return {
        id,
        file: `report-${at}.txt`,
        text,
        language,
        title,
        published: { stated: isoDay(18_000 + (at % 1800)) },
        ...common,
      };
    }
    const { file, published, outlet, ...told } = english.next().value;
    const text = [told, ...Array.from({ length: texts - 1 }, () => english.next().value)]
      .map((one) => one.text)
      .join('\n\n');
    const id = `src-${digest(utf8(text)).slice(0, 12)}`;
    const title = text.slice(0, Math.max(0, text.indexOf('\n')));
    return {
      id,
      file,
      text,
      language: 'en',
      title,
      publisher: outlet,
      published: { stated: isoDay(published) },
      ...common,
    };
  });
  const unique = [...new Map(sources.map((one) => [one.id, one])).values()];
  const statements = unique.flatMap(statementsOf);
  const mentions = new Map<string, number>();
  for (const { text } of unique)
    for (const [name] of (text ?? '').matchAll(NAME)) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  const identities = [...mentions].map(
    ([name, count], at): Identity => ({
      id: `person-${at}`,
      kind: 'person',
      name,
      names: [{ name, statements: [], passages: [] }],
      roles: [],
      mentions: count,
      sources: [],
      access: 'restricted',
    }),
  );
  return {
    sources: unique.sort(by(({ id }) => id)),
    identities,
    statements,
    events: statements.filter((_, at) => at % 2 === 0).map(eventOf),
  };
};
