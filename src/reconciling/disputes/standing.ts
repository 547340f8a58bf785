import type { STANDINGS, StatementRecord } from '../../model/index.ts';
import { isCoerced } from '../events/happening.ts';
import type { Who } from '../identities/identify.ts';
import { STANDING_WORDS } from './standing-words.ts';

/** In which standing somebody speaks. */
export type Standing = (typeof STANDINGS)[number];

/** Acts by which it is known that somebody stands accused of a wrong, and those by which somebody is a person concerned. */
const ACCUSED_BY: ReadonlySet<string> = new Set(['charge', 'trial', 'conviction', 'sentence', 'acquittal']);
const CONCERNED_BY: ReadonlySet<string> = new Set([
  ...['torture', 'beating', 'ill-treatment', 'sexual-violence', 'forced-confession', 'abduction', 'disappearance'],
  ...['victim-recognised', 'killing', 'injury', 'threat', 'intimidation'],
]);

/** What the standing of somebody is worked out from. */
export type StandingGround = {
  readonly who: (id: string) => Who | undefined;
  readonly members: (id: string) => readonly string[];
};

const surnames = (who: Who | undefined): string[] =>
  who?.kind === 'person' && who.named
    ? who.parties.flatMap(({ forms }) => forms.flatMap(({ words }) => (words.length > 1 ? (words.at(-1) ?? []) : [])))
    : [];

const descriptions = (who: Who, valuesOf: ReadonlyMap<string, readonly string[]>): string =>
  [
    who.name,
    ...who.parties.flatMap(({ entity, held }) => [
      ...entity.names,
      // "Head of the National Security Committee": what somebody heads says as much as the post.
      ...entity.posts.flatMap((post) => [
        post.words,
        ...(post.of === undefined ? [] : (held.reading.entities[post.of]?.names ?? [])),
      ]),
    ]),
    ...(valuesOf.get(who.id) ?? []),
  ].join(' · ');

/**
 * Works out in which standing identities speak: from what they are (an outlet, a body), from what they are called (posts and
 * descriptions in the case), and from what the case tells of them (put on trial, or harmed). Out: a standing for each id;
 * "other" where nothing tells.
 */
export const standingsOf = (
  records: readonly StatementRecord[],
  ground: StandingGround,
): ((identity: string) => Standing) => {
  const accused = new Set<string>();
  const concerned = new Set<string>();
  const valuesOf = new Map<string, string[]>();
  for (const record of records) {
    const { content, polarity, review } = record;
    if (review === 'rejected' || polarity === 'denied' || isCoerced(record)) continue;
    if (content.kind === 'attribute' && content.identity !== undefined) {
      if (content.attribute === 'post' || content.attribute === 'relation' || content.attribute === 'status')
        valuesOf.set(content.identity, [...(valuesOf.get(content.identity) ?? []), content.value]);
    } else if (content.kind === 'act') {
      const into = ACCUSED_BY.has(content.act) ? accused : CONCERNED_BY.has(content.act) ? concerned : undefined;
      if (into === undefined || record.modality === 'hypothetical') continue;
      for (const { role, identity } of content.participants)
        if (role === 'patient' && identity !== undefined)
          for (const id of [identity, ...ground.members(identity)]) into.add(id);
    }
  }
  const known = new Map<string, Standing>();
  let gathered: ReadonlySet<string> | undefined;
  /** Surnames of those harmed: who bears one and is called nothing else speaks as their family. */
  const families = (): ReadonlySet<string> => {
    gathered ??= new Set([...concerned].flatMap((id) => surnames(ground.who(id))));
    return gathered;
  };
  const work = (id: string): Standing => {
    const who = ground.who(id);
    if (who === undefined) return 'other';
    const said = descriptions(who, valuesOf);
    if (who.parties.some((party) => party.entity.outlet === true)) return 'outlet';
    if (STANDING_WORDS.court.test(said)) return 'court';
    if (accused.has(id) || STANDING_WORDS.accused.test(said)) return 'accused';
    if (who.kind === 'person' && concerned.has(id)) return 'concerned';
    if (STANDING_WORDS.family.test(said)) return 'concerned';
    // "Human rights groups" before "rights officials": a body that watches is no body of the state.
    if (STANDING_WORDS.independent.test(said)) return 'independent';
    if (STANDING_WORDS.outlet.test(said)) return 'outlet';
    if (STANDING_WORDS.official.test(said)) return 'official';
    return surnames(who).some((name) => families().has(name)) ? 'concerned' : 'other';
  };
  return (id) => {
    const there = known.get(id) ?? work(id);
    known.set(id, there);
    return there;
  };
};
