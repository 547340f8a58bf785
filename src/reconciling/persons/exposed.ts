import type { Reason, StatementRecord } from '../../model/index.ts';
import { reason, WRONGS } from '../../model/index.ts';
import type { Identified, Who } from '../identities/identify.ts';
import { membersOf } from '../records/identity-records.ts';

/** Named persons whom reports tell as wronged or as witnesses, and how reports write names. */
export type Exposed = {
  /** Why the public is not told the name, by identity. */
  readonly rules: ReadonlyMap<string, Reason>;
  /** Every way these reports write an identity's name; nothing where they do not speak of it. */
  readonly names: (identity: string) => readonly string[];
};

/** Who is told as wronged, or speaks as one who took part or saw: the reason why, by identity. */
const rulesOf = (
  who: Identified,
  known: ReadonlyMap<string, Who>,
  records: readonly StatementRecord[],
): ReadonlyMap<string, Reason> => {
  const found = new Map<string, Reason>();
  const add = (id: string | undefined, why: Reason): void => {
    const one = id === undefined ? undefined : known.get(id);
    if (one === undefined) return;
    if (one.kind === 'person' && one.named && !found.has(one.id)) found.set(one.id, why);
    if (one.kind === 'group') for (const member of membersOf(one, who)) add(member, why);
  };
  const told = records.filter((record) => record.review !== 'rejected');
  for (const { content } of told) {
    if (content.kind !== 'act' || !WRONGS.has(content.act)) continue;
    for (const one of content.participants) if (one.role === 'patient') add(one.identity, reason('name-of-wronged'));
  }
  for (const { voice } of told) {
    const speaker = voice.at(-1);
    if (speaker?.basis === 'took-part' || speaker?.basis === 'saw') add(speaker.identity, reason('name-of-witness'));
  }
  return found;
};

const aliasesIn = (records: readonly StatementRecord[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { content } of records) {
    if (content.kind !== 'attribute' || content.attribute !== 'alias' || content.identity === undefined) continue;
    found.set(content.identity, [...(found.get(content.identity) ?? []), content.value]);
  }
  return found;
};

/** Gathers from the statements of some reports whose names they expose, aliases included. */
export const exposedIn = (who: Identified, records: readonly StatementRecord[]): Exposed => {
  const known = new Map(who.all.map((one) => [one.id, one]));
  let aliases: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    rules: rulesOf(who, known, records),
    names: (identity) => {
      const one = known.get(identity);
      if (one === undefined) return [];
      aliases ??= aliasesIn(records);
      return [
        one.name,
        ...one.parties.filter(({ entity }) => entity.named).flatMap(({ entity }) => [entity.name, ...entity.names]),
        ...(aliases.get(identity) ?? []),
      ];
    },
  };
};
