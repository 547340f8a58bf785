import { byCodeUnit, type CaseFile } from '../model/index.ts';

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

/** The first words, on one line and at most `length` code points, cut between words where that loses little. */
export const firstWords = (words: string, length: number): string => {
  const line = [...words.replace(/\s+/gu, ' ').trim()];
  if (line.length <= length) return line.join('');
  const cut = line.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
};

const sourceNames = (sources: CaseFile['sources']): Map<string, string> => {
  const plain = (source: CaseFile['sources'][number]) =>
    firstWords(source.publisher ?? source.title ?? source.file, SOURCE);
  const uses = new Map<string, number>();
  for (const source of sources) uses.set(plain(source), (uses.get(plain(source)) ?? 0) + 1);
  const told = sources.map((source): [string, string] => {
    const name = plain(source);
    if (uses.get(name) === 1) return [source.id, name];
    const which = firstWords((source.publisher === undefined ? undefined : source.title) ?? source.file, SOURCE);
    return [source.id, which === name ? `${name} [${source.id}]` : `${name} (${which})`];
  });
  return new Map(told);
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
      return [id, id.slice(0, Math.max(needed, SHORTEST))];
    }),
  );
};

/** Collects what every id of a case file is called. Two sources of one publisher are told apart by title or file. */
export const namesOf = (caseFile: CaseFile): Names => {
  const names = sourceNames(caseFile.sources);
  for (const identity of caseFile.identities) names.set(identity.id, identity.name);
  for (const event of caseFile.events) names.set(event.id, event.title);
  for (const statement of caseFile.statements) {
    names.set(statement.id, firstWords(statement.passages[0]?.exact ?? statement.id, TITLE));
  }
  for (const figure of caseFile.figures) names.set(figure.id, figure.scope);
  const entries = caseFile.decisions.map((decision) => decision.entry);
  const short = shortest([...names.keys(), ...entries]);
  return {
    of: (id) => names.get(id) ?? id,
    has: (id) => names.has(id),
    short: (id) => short.get(id) ?? id,
  };
};
