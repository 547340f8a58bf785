import { reason } from '../../model/index.ts';
import type { Held } from '../held.ts';
import type { Edge } from './components.ts';
import { exactCount, type Party } from './party.ts';

const PROCEDURE: ReadonlySet<string> = new Set(['charge', 'trial', 'conviction', 'acquittal', 'sentence', 'appeal']);

/** Everybody whom the statements of a reading put through a procedure: as the one charged, tried or sentenced. */
const defendantsOf = ({ reading }: Held): ReadonlySet<number> =>
  new Set(
    reading.statements.flatMap(({ content }) =>
      content.kind === 'act' && PROCEDURE.has(content.act)
        ? content.participants.flatMap((one) =>
            one.role === 'patient' && one.entity !== undefined ? [one.entity] : [],
          )
        : [],
    ),
  );

/** Keys under which unnamed bodies and groups meet: never persons, of whom two can answer to one description. */
const meetingKeys = (party: Party, defendants: ReadonlySet<number>): readonly string[] => {
  if (party.kind === 'person' || party.kind === 'place') return [];
  const members = party.entity.members ?? [];
  if (party.usage === undefined && members.length === 0) return [];
  const count = exactCount(party.entity.count);
  const counted = party.entity.count !== undefined;
  const words = party.forms[0]?.key ?? '';
  const people = party.countries.join('+');
  const here = party.held.source;
  const keys: string[] = [];
  if (words !== '' && (!counted || count !== undefined)) keys.push(`d|${here}|${people}|${words}|${count ?? ''}`);
  // Across reports only a body or officials of a stated country who speak or act, never those things are done to.
  if (words !== '' && people !== '' && !counted && party.usage?.patient === false) keys.push(`x|${people}|${words}`);
  const accused = [party.index, ...members].some((one) => defendants.has(one));
  if (count !== undefined && count > 1 && accused) keys.push(`n|${here}|${count}`);
  return keys;
};

/** The key under which an unnamed body or group meets its like in other reports; undefined where it meets nobody there. */
export const acrossKey = (party: Party): string | undefined =>
  meetingKeys(party, new Set()).find((key) => key.startsWith('x|'));

/** Proposals among unnamed bodies and groups that statements speak of. */
export const unnamedProposals = (parties: readonly Party[]): readonly Edge[] => {
  const buckets = new Map<string, Party[]>();
  const defendants = new Map<string, ReadonlySet<number>>();
  for (const party of parties) {
    const accused = defendants.get(party.held.source) ?? defendantsOf(party.held);
    defendants.set(party.held.source, accused);
    for (const key of meetingKeys(party, accused)) {
      const there = buckets.get(key);
      if (there) there.push(party);
      else buckets.set(key, [party]);
    }
  }
  const described = reason('same-description');
  const why = { d: described, x: described, n: reason('same-number-on-trial') };
  return [...buckets.entries()].flatMap(([key, same]) =>
    same.slice(1).map((party, at) => ({
      a: (same[at] as Party).key,
      b: party.key,
      weight: 30,
      reason: why[key[0] as keyof typeof why],
    })),
  );
};
