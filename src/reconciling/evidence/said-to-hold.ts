import type { SourceRecord } from '../../model/index.ts';
import type { Told } from '../records/told.ts';

/** What can be said to stand in a source: things told, not the bare telling that there is one. */
const BARE: ReadonlySet<string> = new Set(['interview', 'statement', 'broadcast']);

/**
 * Sources that are cited, not held, with the statements that stand in the sentences that cite them: what each is said to
 * hold. Held sources pass as they are.
 */
export const withContents = (sources: readonly SourceRecord[], told: Told): readonly SourceRecord[] =>
  sources.map((source) => {
    const statements = (source.citedBy ?? []).flatMap((place) =>
      told.of(place.source).flatMap((record) => {
        const sentence = told.sentence(record.id);
        const here = sentence !== undefined && sentence.start <= place.start && place.end <= sentence.end;
        const bare =
          record.content.kind === 'act' && BARE.has(record.content.act) && record.content.topic === undefined;
        return here && !bare ? [record.id] : [];
      }),
    );
    return statements.length === 0 ? source : { ...source, saidToHold: [...new Set(statements)].sort() };
  });
