import type { StatementRecord } from '../../model/index.ts';
import { type Said, tellStatement } from '../views/said.ts';
import { once, type Shown, type VoiceStanding } from './shown.ts';

/** Exact words with what stands around them. Offsets in code points of the source's text. */
export type InText = {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  readonly page?: number;
  readonly sourceName: string;
};

/** One statement beside its words: who says it, in which standing, how far it goes, what a person decided about it. */
export type Quote = Said & {
  readonly sourceName: string;
  readonly inText: readonly InText[];
  /** In which standing its voice speaks; a report that speaks for itself is an outlet. */
  readonly voiceStanding: VoiceStanding;
  /** What limits the words, without what the marks show already: "alleged", "denied". */
  readonly limits: readonly string[];
};

const AROUND = 180;

/** Code points of every source's text, taken apart once. */
const lettersOf = ({ file }: Shown): ReadonlyMap<string, readonly string[]> =>
  once(file, 'letters', () => new Map(file.sources.map(({ id, text }) => [id, [...(text ?? '')]])));

const PARAGRAPH = /\n/;

/** Up to `AROUND` code points before or after, within the paragraph, cut between words. */
const around = (letters: readonly string[], from: number, step: -1 | 1): string => {
  const taken: string[] = [];
  let at = from;
  while (taken.length < AROUND) {
    const letter = letters[at];
    if (letter === undefined || PARAGRAPH.test(letter)) break;
    taken.push(letter);
    at += step;
  }
  const cut = taken.length === AROUND;
  const words = (step < 0 ? taken.reverse() : taken).join('');
  if (!cut) return words;
  return step < 0 ? `…${words.replace(/^\S*/u, '')}` : `${words.replace(/\S*$/u, '')}…`;
};

/** Words of a source with what stands around them. */
export const inText = (
  place: {
    readonly source: string;
    readonly start: number;
    readonly end: number;
    readonly exact: string;
    readonly page?: number | undefined;
  },
  shown: Shown,
): InText => {
  const { source, start, end, exact, page } = place;
  const letters = lettersOf(shown).get(source) ?? [];
  // Where the audience's text is masked, places are those of the masked text: what does not agree stands alone.
  const agrees = letters.slice(start, end).join('') === exact;
  return {
    source,
    start,
    end,
    exact,
    before: agrees ? around(letters, start - 1, -1) : '',
    after: agrees ? around(letters, end, 1) : '',
    ...(page === undefined ? {} : { page }),
    sourceName: shown.names.of(source),
  };
};

/** In which standing each identity speaks; where a hidden report leaves that open, as the disagreements that are shown tell it. */
const standings = ({ file }: Shown): ReadonlyMap<string, VoiceStanding> =>
  once(
    file,
    'standings',
    () =>
      new Map([
        ...file.disputes.flatMap(({ sides }) =>
          sides.flatMap((side) => (side.standings ?? []).map((one) => [one.voice, one.standing] as const)),
        ),
        ...file.identities.flatMap(({ id, standing }) => (standing === undefined ? [] : [[id, standing] as const])),
      ]),
  );

/** The standing of a statement's innermost voice: whoever the words are in the end. */
const voiceStanding = (statement: StatementRecord, shown: Shown): VoiceStanding => {
  const innermost = statement.voice.at(-1);
  if (innermost === undefined) return 'outlet';
  return (innermost.identity === undefined ? undefined : standings(shown).get(innermost.identity)) ?? 'other';
};

/** One statement beside its words. */
export const quoteOf = (statement: StatementRecord, shown: Shown): Quote => {
  const { names, phrases } = shown;
  const said = tellStatement(statement, names, phrases);
  const plain = new Set([phrases.modality.asserted, phrases.review[statement.review](statement.reviewedBy)]);
  return {
    ...said,
    sourceName: names.of(statement.source),
    inText: statement.passages.map((passage) => inText({ source: statement.source, ...passage }, shown)),
    voiceStanding: voiceStanding(statement, shown),
    limits: said.standing.filter((word) => !plain.has(word)),
  };
};

/** Statements by their ids, those that the audience may see. */
export const quotesOf = (ids: readonly string[], shown: Shown): readonly Quote[] => {
  const all = once(shown.file, 'statements', () => new Map(shown.file.statements.map((one) => [one.id, one])));
  return ids.flatMap((id) => {
    const statement = all.get(id);
    return statement === undefined ? [] : [quoteOf(statement, shown)];
  });
};
