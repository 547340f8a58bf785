import type { Access, DerivationInput, SourceReading, SourceRecord, When } from '../../model/index.ts';
import { by, reason } from '../../model/index.ts';
import { decisionsOf, type Effect, type Taken } from './effect.ts';

/** The sources as listed, before undated ones get a bound from what they tell, and who may see each. */
export type Described = {
  readonly records: readonly SourceRecord[];
  readonly access: ReadonlyMap<string, Access>;
  readonly effects: readonly Effect[];
};

const FIELDS = ['title', 'publisher', 'author', 'published', 'language', 'kind'] as const;
type Description = Taken<'SourceDescribed@1'>;

/** The last decision that says something about one field of one source. */
const lastSaying = (
  all: readonly Description[],
  source: string,
  field: (typeof FIELDS)[number],
): Description | undefined =>
  all.filter(({ payload }) => payload.source === source && payload[field] !== undefined).at(-1);

/**
 * Lists the sources: what a person described stands over what the format found; what was taken but is no longer there
 * (destroyed) is listed as not held. Access is restricted until somebody says otherwise.
 */
export const describeSources = (
  sources: readonly SourceReading[],
  decisions: DerivationInput['decisions'],
): Described => {
  const taken = decisionsOf(decisions, 'SourceTaken@1');
  const described = decisionsOf(decisions, 'SourceDescribed@1');
  const set = decisionsOf(decisions, 'AccessSet@1');
  const known = new Set([...sources.map((one) => one.source), ...taken.map((one) => one.payload.source)]);
  const access = new Map<string, Access>([...known].map((source) => [source, 'restricted']));
  for (const { payload } of taken) access.set(payload.source, payload.access);
  for (const { payload } of set) if (known.has(payload.source)) access.set(payload.source, payload.access);

  const say = <F extends (typeof FIELDS)[number]>(source: string, field: F, found: string | undefined) =>
    lastSaying(described, source, field)?.payload[field] ?? found;
  const record = (source: string, file: string, one: SourceReading | undefined): SourceRecord => {
    const document = one?.document;
    const title = say(source, 'title', document?.title?.value);
    const publisher = say(source, 'publisher', document?.publisher?.value);
    const author = say(source, 'author', document?.author?.value);
    const told = lastSaying(described, source, 'published');
    const found = document?.published;
    const published: When | undefined = told
      ? { stated: told.payload.published as string, reason: reason('described-by-person', { author: told.author }) }
      : found && { words: found.words, stated: found.value, reason: reason('found-in-report', { from: found.from }) };
    return {
      id: source,
      file,
      held: one !== undefined,
      ...(title === undefined ? {} : { title }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(author === undefined ? {} : { author }),
      ...(published === undefined ? {} : { published }),
      language: say(source, 'language', document?.language) ?? 'und',
      kind: lastSaying(described, source, 'kind')?.payload.kind ?? document?.kind ?? 'other',
      ...(document === undefined ? {} : { textSha256: document.textSha256, text: document.text }),
      ...(document?.gaps === undefined ? {} : { unread: [...document.gaps] }),
      access: access.get(source) ?? 'restricted',
    };
  };
  const here = new Set(sources.map((one) => one.source));
  const gone = new Map(
    taken.filter(({ payload }) => !here.has(payload.source)).map(({ payload }) => [payload.source, payload.file]),
  );
  const records = [
    ...sources.map((one) => record(one.source, one.file, one)),
    ...[...gone].map(([source, file]) => record(source, file, undefined)),
  ].sort(by((one) => one.id));

  const describing = described.map((one): Effect => {
    const { entry, payload } = one;
    if (!known.has(payload.source)) return { entry, effect: 'orphaned', reason: reason('source-not-here') };
    const said = FIELDS.filter((field) => payload[field] !== undefined);
    const standing = said.length === 0 || said.some((field) => lastSaying(described, payload.source, field) === one);
    return standing ? { entry, effect: 'applied' } : { entry, effect: 'superseded', reason: reason('decided-later') };
  });
  const setting = set.map((one): Effect => {
    const { entry, payload } = one;
    if (!known.has(payload.source)) return { entry, effect: 'orphaned', reason: reason('source-not-here') };
    const last = set.filter((other) => other.payload.source === payload.source).at(-1);
    return last === one
      ? { entry, effect: 'applied' }
      : { entry, effect: 'superseded', reason: reason('decided-later') };
  });
  return { records, access, effects: [...describing, ...setting] };
};
