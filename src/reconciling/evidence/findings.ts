import type { ContractPassage, FinderStanding, Finding, StatementRecord, When } from '../../model/index.ts';
import { bounds, by, derivedId, FINDER_STANDINGS, stricter } from '../../model/index.ts';
import { dateOf } from '../events/happening.ts';
import { shareWords, type Told, within } from '../records/told.ts';
import { FINDERS, LEGAL_WORDS } from './words.ts';

/** A finding as one statement tells it: of a body that examined, or of a court in its verdict. */
type Telling = {
  readonly record: StatementRecord;
  readonly by: string | undefined;
  readonly finder: string | undefined;
  readonly about: readonly string[];
  readonly finding: string;
  readonly called: string | undefined;
  readonly when: When | undefined;
};

const VERDICTS: ReadonlySet<string> = new Set(['conviction', 'acquittal']);

/** Statements that tell what somebody found; of two that share words the one that says more stands. */
const tellingsOf = (told: Told): Telling[] => {
  const findings = told.records.filter((one) => one.content.kind === 'finding');
  return told.records.flatMap((record): Telling[] => {
    const { content } = record;
    const voice = record.voice.at(-1);
    if (content.kind === 'finding') {
      const known = content.by ?? voice?.identity;
      return [
        {
          record,
          by: known,
          finder: voice?.words,
          about: content.about,
          finding: content.finding,
          called: content.characterisation,
          when: content.when ?? record.said,
        },
      ];
    }
    if (content.kind !== 'act' || !VERDICTS.has(content.act)) return [];
    const authority = content.participants.find((one) => one.role === 'authority' || one.role === 'agent');
    if (authority === undefined || content.characterisation === undefined) return [];
    if (findings.some((one) => shareWords(one, record))) return [];
    const about = content.participants.flatMap((one) => (one.role === 'patient' ? (one.identity ?? []) : []));
    return [
      {
        record,
        by: authority.identity,
        finder: authority.words,
        about,
        finding: content.characterisation,
        called: content.characterisation,
        when: content.when,
      },
    ];
  });
};

/** The words before a finding, where its finder is named with its place: "police in the capital, Norwold, concluded". */
const opening = ({ record, finding }: Telling, told: Told): ContractPassage | undefined => {
  const sentence = told.sentence(record.id);
  if (sentence === undefined) return undefined;
  const at = sentence.exact.indexOf(finding);
  return within(sentence, 0, at > 0 ? at : sentence.exact.length);
};

const placesOf = (one: Telling, told: Told): string[] => {
  const held = told.place(one.record.id)?.held;
  const words = opening(one, told);
  const body = told.identity(one.by);
  const own = (body?.parties ?? []).flatMap(
    ({ held: source, entity }) => told.who.of(source.source, entity.partOf)?.id ?? [],
  );
  if (held === undefined || words === undefined || one.record.content.kind !== 'finding')
    return [...new Set(own)].sort();
  const named = told.mentioned(held, words).flatMap(({ who }) => (who?.kind === 'place' ? [who.id] : []));
  return [...new Set([...own, ...named])].sort();
};

const standingOf = (one: Telling, told: Told): FinderStanding => {
  const who = told.identity(one.by);
  const posts = [
    ...(who?.parties ?? []).flatMap(({ entity }) => entity.posts.map((post) => post.words)),
    ...told
      .of(one.record.source)
      .flatMap(({ content }) => (content.kind === 'attribute' && content.identity === one.by ? [content.value] : [])),
  ];
  const words = [one.finder, who?.name, ...posts].filter((word) => word !== undefined).join(' · ');
  const known = FINDERS.find(([test]) => test.test(words))?.[1];
  const named = FINDER_STANDINGS.find((standing) => standing === known);
  if (named !== undefined) return named;
  if (who === undefined || words === '') return 'not-said';
  return who.kind === 'organization' ? 'organization' : who.kind === 'person' ? 'person' : 'not-said';
};

/** Words of the finding that law has a name for, each in its place. */
const legalWords = ({ record, finding, called }: Telling, told: Told): ContractPassage[] => {
  const sentence = told.sentence(record.id);
  if (sentence === undefined) return [];
  const at = sentence.exact.indexOf(called ?? finding);
  const words = at < 0 ? undefined : within(sentence, at, at + (called ?? finding).length);
  return words === undefined
    ? []
    : [...words.exact.matchAll(LEGAL_WORDS)].map((match) => within(words, match.index, match.index + match[0].length));
};

const SAID: ReadonlySet<string> = new Set(['they', 'he', 'she', 'it', 'who', 'which']);
const timesApart = (a: When | undefined, b: When | undefined): boolean => {
  const [x, y] = [dateOf(a), dateOf(b)];
  if (x === undefined || y === undefined) return false;
  const [p, q] = [bounds(x), bounds(y)];
  return (
    (p.min !== undefined && q.max !== undefined && p.min > q.max) ||
    (q.min !== undefined && p.max !== undefined && q.min > p.max)
  );
};

/** One finding told twice: the same known finder, about the same, in the same words or about nobody else. */
const same = (a: Telling, b: Telling): boolean =>
  a.by !== undefined &&
  a.by === b.by &&
  a.record.polarity === b.record.polarity &&
  !timesApart(a.when, b.when) &&
  (a.finding === b.finding || (a.about.length > 0 && [...a.about].sort().join() === [...b.about].sort().join()));

/**
 * What courts, police, doctors and others are told to have found: by whom and of what standing, about whom, in which
 * words, and which of these words law has a name for. The characterisation is the finder's, never ours.
 */
export const findingRecords = (told: Told): readonly Finding[] => {
  const groups = new Map<string, Telling[][]>();
  for (const one of tellingsOf(told)) {
    const key = one.by ?? one.record.id;
    const there = groups.get(key) ?? [];
    groups.set(key, there);
    const fits = there.find((group) => group.every((other) => same(one, other)));
    if (fits) fits.push(one);
    else there.push([one]);
  }
  return [...groups.values()]
    .flat()
    .map((tellings): Finding => {
      const first = [...tellings].sort(
        by((one) => `${String(9999 - one.finding.length).padStart(5, '0')} ${one.record.id}`),
      )[0] as Telling;
      const statements = tellings.map((one) => one.record.id).sort();
      const finder = first.finder === undefined || SAID.has(first.finder.toLowerCase()) ? undefined : first.finder;
      const access = tellings.map((one) => one.record.access);
      return {
        id: derivedId('fnd', ...statements),
        ...(first.by === undefined ? {} : { by: first.by }),
        ...(finder === undefined ? {} : { finder }),
        standing: standingOf(first, told),
        places: [...new Set(tellings.flatMap((one) => placesOf(one, told)))].sort(),
        about: [...new Set(tellings.flatMap((one) => one.about))].sort(),
        finding: first.finding,
        polarity: first.record.polarity,
        characterisation: legalWords(first, told),
        ...(first.when === undefined ? {} : { when: first.when }),
        voices: told.voices(statements),
        statements,
        access: access.reduce(stricter, access[0] ?? 'restricted'),
      };
    })
    .sort(by((one) => one.id));
};
