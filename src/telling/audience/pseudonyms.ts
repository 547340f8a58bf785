import {
  type Access,
  type CaseFile,
  digestText,
  foldWord,
  mayRead,
  type OffsetMap,
  offsetMap,
  type Protection,
} from '../../model/index.ts';
import { type HiddenSpan, hiddenSpans } from './hidden-spans.ts';
import { hiddenWords, nameWords } from './hidden-words.ts';
import { CODES, GAP, type MaskedText, maskedText, pseudonymCode } from './masked-text.ts';
import { renumbered } from './renumbered.ts';

/** A case file in which nobody who is hidden is named, and the same masking for any other text of that file. */
export type Pseudonymised = { readonly file: CaseFile; readonly mask: (text: string) => string };

/** Values of these keys are words of the house, dates or hashes: no name stands in them. */
const NO_TEXT: ReadonlySet<string> = new Set(
  (
    'id kind access language act measure polarity modality circumstances strength basis review state effect fate answer ' +
    'qualifier code stance attribute stated inferred entry at textSha256'
  ).split(' '),
);

const isCode = (name: string): boolean => name.replace(CODES, '') === '';

type HeldText = {
  readonly old: OffsetMap;
  readonly now: OffsetMap;
  readonly masked: MaskedText;
  readonly isChanged: boolean;
};

/** Rectangles on a page are as wide as the words they hold: those of a text with hidden names would tell their length. */
const MEASURED: ReadonlySet<string> = new Set(['boxes', 'onward']);

/** Every string and every passage of a record, however deep: new fields are covered without being known here. */
const walker = (texts: ReadonlyMap<string, HeldText>, mask: (text: string) => string) => {
  const passage = (place: { start: number; end: number }, held: HeldText) => {
    const start = held.now.toCodePoint(held.masked.start(held.old.toUtf16(place.start)));
    const end = held.now.toCodePoint(held.masked.end(held.old.toUtf16(place.end)));
    return { start, end, exact: held.masked.text.slice(held.now.toUtf16(start), held.now.toUtf16(end)) };
  };
  const walk = (value: unknown, key: string, source: string): unknown => {
    if (typeof value === 'string') return NO_TEXT.has(key) ? value : mask(value);
    if (Array.isArray(value)) return value.map((one) => walk(one, key, source));
    if (typeof value !== 'object' || value === null) return value;
    const record = value as Record<string, unknown>;
    const own = typeof record.source === 'string' ? record.source : source;
    const held = texts.get(own);
    const { start, end } = record;
    const placed =
      typeof start === 'number' && typeof end === 'number' && held ? passage({ start, end }, held) : undefined;
    const shown = Object.entries(record).filter(([name]) => !(placed && held?.isChanged && MEASURED.has(name)));
    return Object.fromEntries(
      shown.map(([name, one]) => {
        if (placed && (name === 'start' || name === 'end')) return [name, placed[name]];
        if (placed && name === 'exact') return [name, placed.exact];
        return [name, walk(one, name, own)];
      }),
    );
  };
  return walk;
};

/** Sources in an order that tells nothing which their masked words do not tell. */
const readingOrder = (
  sources: CaseFile['sources'],
  skeletons: ReadonlyMap<string, string>,
  audience: Access,
): string[] =>
  sources
    .map(({ id }) => ({ id, key: digestText(`${audience}\u001f${skeletons.get(id) ?? ''}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ id }) => id);

const withoutName = (identity: CaseFile['identities'][number], code: string): CaseFile['identities'][number] => {
  const { reason: _, ...rest } = identity;
  const statements = [...new Set(identity.names.flatMap((form) => form.statements))];
  const seen = new Set<string>();
  const passages = identity.names
    .flatMap((form) => form.passages)
    .filter((place) => {
      const key = `${place.source} ${place.start} ${place.end}`;
      return !seen.has(key) && seen.add(key);
    });
  return { ...rest, name: code, names: [{ name: code, statements, passages }] };
};

/**
 * Who may be named to this audience is listed with the names it is shown, and with nothing of persons it is not shown.
 * What was put in a code before stays as it is.
 */
const shownTo = (
  protections: readonly Protection[],
  identities: CaseFile['identities'],
  audience: Access,
): Protection[] => {
  if (audience === 'confidential') return [...protections];
  const shown = new Map(identities.map((one) => [one.id, one]));
  return protections.flatMap((one) => {
    const { identity } = one;
    if (one.names.every(isCode)) return [one];
    const person = identity === undefined ? undefined : shown.get(identity);
    if (person === undefined || !mayRead(audience, one.from)) return [];
    return [{ ...one, names: [...new Set([person.name, ...person.names.map((form) => form.name)])].sort() }];
  });
};

/**
 * Puts a code in the place of every person whose name the audience may not know: in names, texts, passages (their places
 * move with the text), titles, files, reasons and whatever else is a text. Ids and hashes that could confirm a guess are
 * made anew from what is shown. What describes a person without a name is not found. Done twice, it changes nothing more.
 */
export const pseudonymised = (caseFile: CaseFile, audience: Access): Pseudonymised => {
  const { protections = [], ...file } = caseFile;
  const hidden = protections.filter((one) => !mayRead(audience, one.from) && !one.names.every(isCode));
  if (hidden.length === 0)
    return {
      file:
        caseFile.protections === undefined
          ? caseFile
          : { ...caseFile, protections: shownTo(protections, file.identities, audience) },
      mask: (text) => text,
    };

  const words = hiddenWords(hidden.map((one) => one.names));
  const hiddenIds = new Set(hidden.flatMap((one) => one.identity ?? []));
  const others = new Set(
    file.identities
      .filter((one) => one.kind === 'person' && !hiddenIds.has(one.id))
      .flatMap((one) => [one.name, ...one.names.map((form) => form.name)])
      .flatMap((name) => nameWords(name).map(foldWord)),
  );
  const spansOf = (text: string) => hiddenSpans(text, words, (key) => others.has(key));

  const spans = new Map<string, readonly HiddenSpan[]>();
  for (const { id, text } of file.sources) if (text !== undefined) spans.set(id, spansOf(text));
  const skeletons = new Map(
    file.sources.map(({ id, text }) => [id, text === undefined ? '' : maskedText(text, spans.get(id) ?? [], []).text]),
  );
  const seen = readingOrder(file.sources, skeletons, audience).flatMap((id) =>
    (spans.get(id) ?? []).flatMap((span) => span.person ?? []),
  );
  const shownIds = new Set(file.identities.map((one) => one.id));
  const there = hidden.flatMap((one, at) => (one.identity !== undefined && shownIds.has(one.identity) ? [at] : []));
  const codes: string[] = [];
  for (const person of new Set([...seen, ...there])) codes[person] = pseudonymCode(Object.keys(codes).length);

  const ids = new Set(
    Object.values(file).flatMap((list) =>
      (list as readonly object[]).flatMap((one) =>
        'id' in one ? String(one.id) : 'entry' in one ? String(one.entry) : [],
      ),
    ),
  );
  const known = new Map<string, string>();
  const mask = (text: string): string => {
    if (ids.has(text) || text === '') return text;
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = maskedText(text, spansOf(text), codes).text;
    known.set(text, now);
    return now;
  };
  const texts = new Map<string, HeldText>();
  for (const { id, text } of file.sources) {
    if (text === undefined) continue;
    const masked = maskedText(text, spans.get(id) ?? [], codes);
    texts.set(id, { old: offsetMap(text), now: offsetMap(masked.text), masked, isChanged: masked.text !== text });
  }
  const walk = walker(texts, mask);
  const codeOf = new Map(
    hidden.flatMap((one, at) => (one.identity === undefined ? [] : [[one.identity, codes[at] ?? GAP] as const])),
  );
  const walked = walk(file, '', '') as CaseFile;
  const sources = walked.sources.map((source): CaseFile['sources'][number] => {
    const old = file.sources.find((one) => one.id === source.id);
    const text = texts.get(source.id)?.masked.text;
    if (text === undefined) return source;
    // The hash of the words as they are shown: that of the hidden ones would confirm a guess.
    return { ...source, text, ...(text === old?.text ? {} : { textSha256: digestText(text) }) };
  });
  const identities = walked.identities.map((one) => {
    const code = codeOf.get(one.id);
    return code === undefined ? one : withoutName(one, code);
  });
  const listed = hidden.flatMap((one, at): Protection[] => {
    const code = codes[at];
    if (code === undefined) return [];
    const here = one.identity !== undefined && shownIds.has(one.identity);
    return [{ ...(here ? { identity: one.identity } : {}), names: [code], from: one.from, reason: one.reason }];
  });
  const all = [
    ...listed,
    ...shownTo(protections, file.identities, audience).map((one) => walk(one, '', '') as Protection),
  ];
  const masked: CaseFile = { ...walked, sources, identities, protections: all };
  return { file: renumbered(masked, audience), mask };
};
