import type { CaseFile, ContractPassage, SourceRecord, StatementRecord, When } from '../../model/index.ts';
import { bounds, by, compatible, derivedId, reason } from '../../model/index.ts';
import { dateOf } from '../events/happening.ts';
import { nameForm } from '../names/name-form.ts';
import { between, type Told, trimmed, within } from '../records/told.ts';
import { A_PENALTY, AFTER_ASKING, ASKED_FOR, REFUSED, REPLIED, UNANSWERED } from './words.ts';

type Content = Extract<StatementRecord['content'], { kind: 'request' }>;
type Telling = { readonly record: StatementRecord; readonly content: Content };
type Answer = Pick<CaseFile['requests'][number], 'answer' | 'answerReason' | 'answerPassages' | 'answeredBy'>;

const askedFor = (what: string): string =>
  ASKED_FOR.find(([words]) => words.test(what))?.[1] ?? nameForm(what, 'organization').words.join(' ');

/** Two tellings are one request where the same one asks the same of nobody else, at times that can be one. */
const sameRequest = (a: Telling, b: Telling): boolean => {
  if (a.content.from === undefined || a.content.from !== b.content.from) return false;
  if (a.content.to !== undefined && b.content.to !== undefined && a.content.to !== b.content.to) return false;
  const [x, y] = [dateOf(a.content.when), dateOf(b.content.when)];
  return x === undefined || y === undefined || compatible(x, y);
};

const together = (tellings: readonly Telling[]): Telling[][] => {
  const found = new Map<string, Telling[][]>();
  for (const one of tellings) {
    const key = `${one.content.from ?? one.record.id}|${askedFor(one.content.what)}`;
    const groups = found.get(key) ?? [];
    found.set(key, groups);
    const fits = groups.find((group) => group.every((other) => sameRequest(one, other)));
    if (fits) fits.push(one);
    else groups.push([one]);
  }
  return [...found.values()].flat();
};

/** What is done in one breath with the asking, as what was asked for: "freed after the government demanded his release". */
const grantedIn = ({ record, content }: Telling, told: Told): Answer | undefined => {
  const wanted = askedFor(content.what);
  const sentence = told.sentence(record.id);
  if (sentence === undefined || wanted !== 'release') return undefined;
  const asked = record.passages[0]?.start ?? 0;
  for (const done of told.of(record.source)) {
    const span = done.passages[0];
    if (done.content.kind !== 'act' || done.content.act !== wanted || done.modality !== 'asserted') continue;
    if (span === undefined || span.start < sentence.start || span.start >= asked) continue;
    const last = [...between(sentence, span.start, asked).exact.matchAll(AFTER_ASKING)].at(-1);
    if (last === undefined) continue;
    return {
      answer: 'granted',
      answerReason: reason('told-as-following', { words: last[0].toLowerCase() }),
      answerPassages: [trimmed(between(sentence, span.start, sentence.end))],
      answeredBy: [done.id],
    };
  }
  return undefined;
};

const REPLIES: readonly (readonly [RegExp, CaseFile['requests'][number]['answer'], string])[] = [
  [UNANSWERED, 'none-known', 'said-unanswered'],
  [REFUSED, 'refused', 'said-refused'],
  [REPLIED, 'other', 'said-answered'],
];

const blank = (words: string): string => ' '.repeat(words.length);

/** What the rest of the sentence, or the next one, says came of the asking. */
const repliedIn = ({ record }: Telling, told: Told): Answer | undefined => {
  const end = Math.max(...record.passages.map((one) => one.end));
  const own = told.sentence(record.id);
  const rest = own === undefined ? undefined : between(own, end, own.end);
  const next = told.sentence(record.id, 1);
  const found = REPLIES.flatMap(([words, answer, code]) =>
    [rest, next].flatMap((passage): { answer: typeof answer; code: string; at: ContractPassage }[] => {
      const said =
        passage === undefined ? '' : words === REPLIED ? passage.exact.replace(UNANSWERED, blank) : passage.exact;
      const match = words.exec(said);
      return passage === undefined || match === null
        ? []
        : [{ answer, code, at: within(passage, match.index, match.index + match[0].length) }];
    }),
  );
  // Ignored at first and answered later is answered.
  const last = found.find((one) => one.answer === 'other') ?? found[0];
  if (last === undefined) return undefined;
  return { answer: last.answer, answerReason: reason(last.code), answerPassages: found.map((one) => one.at) };
};

const answerOf = (tellings: readonly Telling[], told: Told): Answer => {
  const granted = tellings.flatMap((one) => grantedIn(one, told) ?? []);
  const first = granted[0];
  if (first)
    return {
      ...first,
      answerPassages: granted.flatMap((one) => one.answerPassages ?? []),
      answeredBy: [...new Set(granted.flatMap((one) => one.answeredBy ?? []))].sort(),
    };
  return tellings.flatMap((one) => repliedIn(one, told) ?? [])[0] ?? { answer: 'none-known' };
};

/** How long a request is known to have been silent: from the asking to the newest day on which a report tells anything. */
const silenceOf = (when: When | undefined, newest: string | undefined): string | undefined => {
  const asked = dateOf(when);
  const from = asked === undefined ? undefined : bounds(asked).max;
  return from === undefined || newest === undefined || from >= newest ? undefined : `${from}/${newest}`;
};

/** The newest day that a held report is known to be as old as: what a silence is measured to. */
export const newestDay = (sources: readonly SourceRecord[]): string | undefined =>
  sources
    .flatMap(({ held, published }) => {
      const date = held ? dateOf(published) : undefined;
      return date === undefined ? [] : (bounds(date).min ?? []);
    })
    .sort()
    .at(-1);

/**
 * Requests that statements speak of, each once: from whom, to whom, for what. An answer is known only where words say so:
 * what is told as following a demand grants it; a release that merely came later does not. Where none is known, how long
 * it has been silent is measured to the newest day that a report is known to be as old as (`newest`, an ISO day).
 */
export const requestRecords = (told: Told, newest: string | undefined): CaseFile['requests'] => {
  const tellings = told.records.flatMap((record): Telling[] =>
    record.content.kind === 'request' && record.polarity === 'affirmed' && !A_PENALTY.test(record.content.what)
      ? [{ record, content: record.content }]
      : [],
  );
  return together(tellings)
    .map((same): CaseFile['requests'][number] => {
      const first = (same.find((one) => one.content.when !== undefined) ?? same[0]) as Telling;
      const { from, what, when } = first.content;
      const to = same.flatMap((one) => one.content.to ?? [])[0];
      const statements = same.map((one) => one.record.id).sort();
      const answer = answerOf(same, told);
      const silence = answer.answer === 'none-known' ? silenceOf(when, newest) : undefined;
      return {
        id: derivedId('req', ...statements),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(when === undefined ? {} : { when }),
        what,
        ...answer,
        ...(silence === undefined ? {} : { silence }),
        statements,
      };
    })
    .sort(by((request) => request.id));
};
