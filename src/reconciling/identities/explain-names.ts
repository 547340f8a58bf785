import type { ContractPassage, NamesJoined } from '../../model/index.ts';
import { wordsOf } from '../held.ts';
import type { Identified, Joint } from './identify.ts';
import type { Party } from './party.ts';

/** Where a party is first named in its report, by name where it has one. */
const naming = ({ held, entity }: Party): ContractPassage | undefined => {
  const mentions = entity.mentions.flatMap((at) => held.reading.mentions[at] ?? []);
  const mention = mentions.find((one) => one.form === 'name') ?? mentions[0];
  if (mention === undefined) return undefined;
  const { start, end } = mention;
  return { source: held.source, start, end, exact: wordsOf(held, mention) };
};

/** Says which namings were joined into an identity, two by two, and why. */
export const explainNames =
  (who: Identified) =>
  (identity: string): readonly NamesJoined[] => {
    const one = who.all.find((each) => each.id === identity);
    const parties = new Map(one?.parties.map((party) => [party.key, party]));
    return (one?.joints ?? []).flatMap(({ a, b, reason }: Joint): NamesJoined[] => {
      const [p, q] = [parties.get(a), parties.get(b)];
      const [from, to] = [p && naming(p), q && naming(q)];
      return from === undefined || to === undefined ? [] : [{ a: from, b: to, reason }];
    });
  };
