import { byCodeUnit, type CaseFile } from '../model/index.ts';
import { edtfShape } from './edtf-shape.ts';
import type { Phrases } from './phrases/phrases.ts';

/** How telling calls what an id stands for. */
export type Names = {
  /** A person, body, place or group; a source; an event; a statement by its first words. The id itself when unknown. */
  readonly of: (id: string) => string;
  readonly has: (id: string) => boolean;
  /** The shortest beginning of an id that no other id of the case shares: what a person types. */
  readonly short: (id: string) => string;
};

const TITLE = 70;
const SOURCE = 44;
const SHORTEST = 8;
const DIGITS = 5;

/** The first words, on one line and at most `length` code points, cut between words where that loses little. */
export const firstWords = (words: string, length: number): string => {
  const line = [...words.replace(/\s+/gu, ' ').trim()];
  if (line.length <= length) return line.join('');
  const cut = line.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
};

type Source = CaseFile['sources'][number];

const dayOf = (source: Source): string | undefined => source.published?.stated;

/** By publisher, else by title or file; where several would be called alike, with what tells them apart. */
const sourceNames = (sources: readonly Source[], say: (edtf: string) => string): Map<string, string> => {
  const plain = (source: Source): string => firstWords(source.publisher ?? source.title ?? source.file, SOURCE);
  const dated = (source: Source): string => {
    const day = dayOf(source);
    return source.publisher === undefined || day === undefined ? plain(source) : `${plain(source)}, ${say(day)}`;
  };
  const titled = (source: Source): string => {
    const which = (source.publisher === undefined ? undefined : source.title) ?? source.file;
    return `${plain(source)} (${firstWords(which, SOURCE)})`;
  };
  const ways = [plain, dated, titled, (source: Source) => `${titled(source)} ${source.id}`];
  const names = new Map<string, string>();
  for (const way of ways) {
    const uses = new Map<string, number>();
    for (const source of sources) uses.set(way(source), (uses.get(way(source)) ?? 0) + 1);
    for (const source of sources) {
      if (!names.has(source.id) && uses.get(way(source)) === 1) names.set(source.id, way(source));
    }
  }
  return names;
};

const shortest = (ids: readonly string[]): Map<string, string> => {
  const sorted = [...new Set(ids)].sort(byCodeUnit);
  const shared = (a: string | undefined, b: string): number => {
    let n = 0;
    while (a !== undefined && n < b.length && a[n] === b[n]) n++;
    return n;
  };
  return new Map(
    sorted.map((id, at) => {
      const needed = Math.max(shared(sorted[at - 1], id), shared(sorted[at + 1], id)) + 1;
      // The kind before the dash tells little: at least five digits stay, so that it remains unique as the case grows.
      return [id, id.slice(0, Math.max(needed, SHORTEST, id.indexOf('-') + 1 + DIGITS))];
    }),
  );
};

/** Collects what every id of a case file is called. Two sources of one publisher are told apart by title or file. */
export const namesOf = (caseFile: CaseFile, phrases: Phrases): Names => {
  const names = sourceNames(caseFile.sources, (edtf) => phrases.date.say(edtfShape(edtf)));
  for (const identity of caseFile.identities) names.set(identity.id, identity.name);
  for (const event of caseFile.events) names.set(event.id, event.title);
  for (const statement of caseFile.statements) {
    names.set(statement.id, firstWords(statement.passages[0]?.exact ?? statement.id, TITLE));
  }
  for (const figure of caseFile.figures) names.set(figure.id, figure.scope);
  for (const one of caseFile.proceedings) names.set(one.id, one.title);
  for (const one of caseFile.evidence) names.set(one.id, one.what);
  for (const one of caseFile.roster ?? []) names.set(one.id, one.name);
  for (const one of caseFile.findings ?? []) names.set(one.id, firstWords(one.finding, TITLE));
  const entries = caseFile.decisions.map((decision) => decision.entry);
  const others = [...caseFile.disputes, ...caseFile.requests].map((one) => one.id);
  const short = shortest([...names.keys(), ...others, ...entries]);
  return {
    of: (id) => names.get(id) ?? id,
    has: (id) => names.has(id),
    short: (id) => short.get(id) ?? id,
  };
};
