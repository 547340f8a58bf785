import type { CaseFile, StatementRecord } from '../../model/index.ts';
import { by, derivedId } from '../../model/index.ts';
import { foldWord } from '../names/fold-key.ts';
import { shareWords, type Told } from '../records/told.ts';

type Item = CaseFile['evidence'][number];
type Evidence = Extract<StatementRecord['content'], { kind: 'evidence' }>;

/** From least to most that can be lost: the last stands as an item's fate where reports tell several. */
const RANK = ['cited', 'held', 'obtained', 'requested', 'none-produced', 'withheld', 'destroyed'] as const;

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'any',
  'no',
  'his',
  'her',
  'their',
  'its',
  'of',
  'all',
  'some',
]);

const plainWords = (item: string): string =>
  (item.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map(foldWord)
    .join(' ');

/** One word ("evidence", "proof") names no item: alone it holds only within a sentence and a voice. */
const isPlain = (words: string): boolean => words.includes(' ');

/**
 * Whether two statements speak of one item: the same words of the same voice in one sentence, and elsewhere only where the
 * words are more than a bare noun, and one and the same holder is named or none.
 */
const keyOf = (record: StatementRecord, { item, holder }: Evidence, told: Told): string => {
  const words = plainWords(item);
  const voice = record.voice.at(-1)?.identity ?? '';
  const sentence = told.sentence(record.id)?.start ?? record.passages[0]?.start ?? 0;
  if (!isPlain(words)) return ['s', record.source, sentence, words, voice].join('|');
  return holder === undefined ? ['r', record.source, words].join('|') : ['h', holder, words].join('|');
};

/** Acts that tell of evidence kept back or destroyed, where no statement about an item shares their words. */
const fromActs = (told: Told, items: readonly StatementRecord[]): { record: StatementRecord; content: Evidence }[] =>
  told.records.flatMap((record) => {
    const { content } = record;
    if (content.kind !== 'act' || record.polarity === 'denied') return [];
    if (content.act !== 'evidence-withheld' && content.act !== 'evidence-destroyed') return [];
    if (items.some((one) => shareWords(one, record))) return [];
    const item = content.participants.find((one) => one.role === 'patient' && one.words !== undefined)?.words;
    const holder = content.participants.find((one) => one.role === 'agent')?.identity;
    if (item === undefined) return [];
    const fate = content.act === 'evidence-withheld' ? ('withheld' as const) : ('destroyed' as const);
    return [{ record, content: { kind: 'evidence', item, fate, ...(holder === undefined ? {} : { holder }) } }];
  });

/**
 * Pieces of evidence that statements speak of, each once, with everything that is said to have become of it and by whom.
 * What somebody denies to have become of it is not told as its fate.
 */
export const evidenceRecords = (told: Told): CaseFile['evidence'] => {
  const items = told.records.filter((one) => one.content.kind === 'evidence' && one.polarity === 'affirmed');
  const all = [
    ...items.flatMap((record) => (record.content.kind === 'evidence' ? [{ record, content: record.content }] : [])),
    ...fromActs(told, items),
  ];
  const found = new Map<string, typeof all>();
  for (const one of all) {
    const key = keyOf(one.record, one.content, told);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()]
    .map((same): Item => {
      const first = same[0] as (typeof same)[number];
      const fates = RANK.filter((fate) => same.some((one) => one.content.fate === fate));
      const holder = same.flatMap((one) => one.content.holder ?? [])[0];
      const statements = [...new Set(same.map((one) => one.record.id))].sort();
      const what = [...same.map((one) => one.content.item)].sort(
        by((one) => `${String(999 - one.length).padStart(4, '0')}${one}`),
      )[0];
      return {
        id: derivedId('evd', ...statements),
        what: what ?? first.content.item,
        ...(holder === undefined ? {} : { holder }),
        fate: fates.at(-1) ?? first.content.fate,
        history: fates.map((fate) => {
          const of = [...new Set(same.filter((one) => one.content.fate === fate).map((one) => one.record.id))].sort();
          const when = of.flatMap((id) => told.byId.get(id)?.said ?? [])[0];
          return { fate, ...(when === undefined ? {} : { when }), voices: told.voices(of), statements: of };
        }),
        statements,
      };
    })
    .sort(by((item) => item.id));
};
