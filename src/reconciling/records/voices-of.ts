import type { StatementRecord } from '../../model/index.ts';

/** Who says statements: known voices and reports that speak for themselves; reports that only pass words on where nobody is known. */
export const voicesOf = (statements: readonly string[], records: ReadonlyMap<string, StatementRecord>): string[] => {
  const here = statements.flatMap((id) => records.get(id) ?? []);
  const voices = here.flatMap(({ voice, source }) => (voice.length === 0 ? [source] : (voice.at(-1)?.identity ?? [])));
  return [...new Set(voices.length > 0 ? voices : here.map((record) => record.source))].sort();
};
