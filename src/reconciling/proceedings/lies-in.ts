import type { Mention, Span } from '../../model/index.ts';
import { type Held, wordsOf } from '../held.ts';
import type { Who } from '../identities/identify.ts';

/** How far from a name the words that place it are looked for, in code points. */
const AROUND = 60;

const KINDS =
  'capital|city|town|village|settlement|suburb|district|region|province|county|oblast|state|port|hamlet|municipality';
const NAME = '\\p{Lu}[\\p{L}-]+';
const SMALL = '(?:[\\p{Ll}-]+ ){0,3}';
/** After a country's name: what shows that it is not the beginning of another name, nor one of a list. */
const ENDS =
  "(?=['’]s\\b|[.;:)–—]|,(?! (?:and|or|\\p{Lu}))|\\s*$| (?:on|in|at|after|before|by|for|to|where|who|which|when|while|during|from|since|with|is|was|had|has|were|are)\\b)";

/** Words after the name of a place that say in which country it lies; the first group is the country. */
const AFTER: readonly RegExp[] = [
  // "Sigmar, the capital of Kalvonia"; "Sigmar, a town in northern Kalvonia"
  new RegExp(`^,? (?:which is )?(?:the|a|an) ${SMALL}(?:${KINDS}) (?:of|in) ${SMALL}(${NAME})`, 'u'),
  // "Sigmar, Kalvonia's second city"; "Sigmar, the Kalvonian capital"
  new RegExp(`^, (?:the |a |an )?${SMALL}(${NAME})(?:['’]s?)? ${SMALL}(?:${KINDS})\\b`, 'u'),
  // "Sigmar in southern Kalvonia"; "Sigmar, Kalvonia."
  new RegExp(`^,? in ${SMALL}(${NAME})${ENDS}`, 'u'),
  new RegExp(`^, (${NAME})${ENDS}`, 'u'),
];
/** Words before it that say so. */
const BEFORE: readonly RegExp[] = [
  // "the Tessarian town of"; "Kalvonia's capital,"
  new RegExp(`(${NAME})(?:['’]s?)? ${SMALL}(?:${KINDS})(?: of)?,? $`, 'u'),
  // "the capital of Kalvonia,"
  new RegExp(`(?:${KINDS}) (?:of|in) ${SMALL}(${NAME}), $`, 'u'),
  // "Kalvonia's Sigmar"
  new RegExp(`(${NAME})['’]s? $`, 'u'),
];
/** A name after a comma belongs to a list: what follows it places nothing. */
const LISTED = /\p{Lu}[\p{L}-]*(?:,| and| or) $/u;
/** What stands between a body's name and the name of its seat. */
const SEATED =
  /^\s+(?:of|in|for|at)\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]+\s+(?:capital|city|town|village|district|region)(?:\s+of)?,?\s+)?(?=\p{Lu})/u;

const sentenceAt = (held: Held, start: number): number => {
  const { sentences } = held.reading;
  let [low, high] = [0, Math.max(0, sentences.length - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
};

type Mentioned = {
  readonly held: Held;
  readonly sentence: number;
  readonly before: string;
  readonly after: string;
} & Span;

/** Every mention of somebody or something with the words on both sides of it, none beyond its sentence. */
const mentionsOf = (one: Who): readonly Mentioned[] =>
  one.parties.flatMap(({ held, entity }) =>
    entity.mentions.flatMap((at): Mentioned[] => {
      const mention = held.reading.mentions[at];
      if (mention === undefined || mention.form === 'pronoun') return [];
      const sentence = sentenceAt(held, mention.start);
      const whole = held.reading.sentences[sentence] ?? mention;
      const from = Math.min(Math.max(whole.start, mention.start - AROUND), mention.start);
      const to = Math.max(Math.min(whole.end, mention.end + AROUND), mention.end);
      const before = wordsOf(held, { start: from, end: mention.start });
      const after = wordsOf(held, { start: mention.end, end: to });
      return [{ held, sentence, before, after, start: mention.start, end: mention.end }];
    }),
  );

const plain = (words: string): string => words.replace(/\s+/gu, ' ');

/** Every capitalised word that the words around a place put it in, of all reports; which are countries, the caller knows. */
export const saidToLieIn = (one: Who): readonly string[] =>
  mentionsOf(one).flatMap((mention) => {
    const [before, after] = [plain(mention.before), plain(mention.after)];
    return [
      ...BEFORE.flatMap((pattern) => pattern.exec(before)?.[1] ?? []),
      ...(LISTED.test(before) ? AFTER.slice(0, 2) : AFTER).flatMap((pattern) => pattern.exec(after)?.[1] ?? []),
    ];
  });

/** A name that stands right behind a body's own and says where it sits, with the sentence of its report. */
export type Seat = {
  readonly source: string;
  readonly sentence: number;
  readonly name: string;
  readonly entity: number;
};

/** The mention by name that begins at a place of a report. */
export type NamedAt = (held: Held, start: number) => Mention | undefined;

/** Finds mentions by name; each report is walked once. */
export const namesByPlace = (): NamedAt => {
  const walked = new Map<string, ReadonlyMap<number, Mention>>();
  return (held, start) => {
    const inside =
      walked.get(held.source) ??
      new Map(held.reading.mentions.flatMap((one) => (one.form === 'name' ? [[one.start, one]] : [])));
    walked.set(held.source, inside);
    return inside.get(start);
  };
};

/** The seats that words give a body or its people ("the prosecutor's office of Sigmar"), in the order of each report. */
export const seatsOf = (one: Who, namedAt: NamedAt): readonly Seat[] =>
  mentionsOf(one).flatMap(({ held, sentence, end, after }): Seat[] => {
    const lead = SEATED.exec(after)?.[0].length;
    if (lead === undefined) return [];
    const name = namedAt(held, end + lead);
    if (name === undefined || held.reading.entities[name.entity]?.kind === 'person') return [];
    return [{ source: held.source, sentence, name: name.words, entity: name.entity }];
  });
