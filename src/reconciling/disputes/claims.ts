import type { StatementRecord } from '../../model/index.ts';
import { by } from '../../model/index.ts';
import {
  type DisputeGround,
  type DisputeRelation,
  type Found,
  isFree,
  sentenceOf,
  takesSide,
} from './dispute-ground.ts';
import { sideOf } from './sides.ts';

const CLAIM_WORDS = /\b(?:claims?|allegations?|accusations?|assertions?|back(?:ed|ing)?|support(?:ed|ing)?)\b/i;
/** How many sentences back a lack of evidence may take up a claim. */
const REACH = 2;
const STEM = 6;
const SHORTEST = 5;
const COMMON: ReadonlySet<string> = new Set(
  'about after against before being country during government involving president people their there these those unrest where which while would'
    .split(' ')
    .map((word) => word.slice(0, STEM)),
);

/** What somebody claims, in a statement of theirs; undefined where it claims nothing. */
const claimOf = ({ content, polarity }: StatementRecord): { who: string; words: string } | undefined => {
  if (polarity !== 'affirmed') return undefined;
  if (content.kind === 'stance' && content.holder !== undefined)
    return content.stance === 'claims' || content.stance === 'accuses'
      ? { who: content.holder, words: content.towards }
      : undefined;
  if (content.kind !== 'act' || content.act !== 'statement' || content.topic === undefined) return undefined;
  const speaker = content.participants.find((one) => one.role === 'speaker')?.identity;
  return speaker === undefined ? undefined : { who: speaker, words: content.topic };
};

const stems = (words: string): ReadonlySet<string> =>
  new Set(
    (words.toLowerCase().match(/[\p{L}]+/gu) ?? [])
      .filter((word) => word.length >= SHORTEST)
      .map((word) => word.slice(0, STEM))
      .filter((stem) => !COMMON.has(stem)),
  );

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** The claim that a lack of evidence speaks of: the one its words point at, else what its holder said just before. */
const claimBefore = (
  evidence: StatementRecord,
  pointed: readonly string[],
  ground: DisputeGround,
): readonly string[] => {
  const linked = pointed.filter((id) => {
    const record = ground.records.get(id);
    return record !== undefined && takesSide(record) && isFree(record) && claimOf(record) !== undefined;
  });
  if (linked.length > 0) return linked;
  const at = ground.readAt(evidence.id);
  const { content } = evidence;
  if (at === undefined || content.kind !== 'evidence' || content.holder === undefined) return [];
  if (!CLAIM_WORDS.test(content.item)) return [];
  const near = [...ground.records.values()].flatMap((record) => {
    if (record.source !== evidence.source || !takesSide(record) || !isFree(record)) return [];
    if (claimOf(record)?.who !== content.holder) return [];
    const back = at.read.sentence - (sentenceOf(record.id, ground) ?? Number.POSITIVE_INFINITY);
    return back >= 0 && back <= REACH ? [{ id: record.id, back }] : [];
  });
  const nearest = Math.min(...near.map((one) => one.back));
  return near.filter((one) => one.back === nearest).map((one) => one.id);
};

/**
 * Claims for which, as a report says, nobody produced evidence. The same person's claims in other reports stand on the same
 * side where their words meet; what others claim is another claim. Out: one disagreement for each claimant and claim.
 */
export const claimDisputes = (ground: DisputeGround): readonly Found[] => {
  const none = [...ground.records.values()].filter(
    (record) =>
      record.content.kind === 'evidence' &&
      record.content.fate === 'none-produced' &&
      record.polarity === 'affirmed' &&
      takesSide(record) &&
      isFree(record),
  );
  if (none.length === 0) return [];
  const pointed = new Map<string, string[]>();
  for (const { from, to, kind } of ground.relations)
    if (kind === 'about') pointed.set(from, [...(pointed.get(from) ?? []), to]);
  const claims = [...ground.records.values()].flatMap((record) => {
    const claim = record.content.kind === 'stance' && takesSide(record) && isFree(record) ? claimOf(record) : undefined;
    return claim === undefined ? [] : [{ id: record.id, who: claim.who, stems: stems(claim.words) }];
  });
  type Group = {
    who: string;
    stems: Set<string>;
    claimed: Set<string>;
    lacking: Set<string>;
    relations: DisputeRelation[];
  };
  const found: Group[] = [];
  for (const evidence of none.sort(by((one) => one.id))) {
    const target = claimBefore(evidence, pointed.get(evidence.id) ?? [], ground);
    const first = target[0] === undefined ? undefined : ground.records.get(target[0]);
    const claim = first === undefined ? undefined : claimOf(first);
    if (claim === undefined) continue;
    const words = new Set(
      target.flatMap((id) => [...stems(claimOf(ground.records.get(id) as StatementRecord)?.words ?? '')]),
    );
    const same = found.find((one) => one.who === claim.who && meet(one.stems, words));
    const group: Group = same ?? {
      who: claim.who,
      stems: new Set(),
      claimed: new Set(),
      lacking: new Set(),
      relations: [],
    };
    if (same === undefined) found.push(group);
    for (const stem of words) group.stems.add(stem);
    for (const id of target) {
      group.claimed.add(id);
      group.relations.push({ from: evidence.id, to: id, kind: 'about' });
    }
    group.lacking.add(evidence.id);
  }
  for (const group of found) {
    const own = claims.filter((one) => one.who === group.who);
    // A claim is taken up in other words from report to report: each may carry it to the next.
    for (let grown = true; grown; ) {
      const next = own.find((one) => !group.claimed.has(one.id) && meet(one.stems, group.stems));
      grown = next !== undefined;
      if (next === undefined) continue;
      group.claimed.add(next.id);
      for (const stem of next.stems) group.stems.add(stem);
    }
  }
  return found.map(({ claimed, lacking, relations }): Found => {
    const about = relations[0]?.to ?? '';
    return {
      about,
      key: 'no-evidence',
      kind: 'claim-unsupported',
      sides: [
        sideOf('claimed', [...claimed], ground),
        sideOf('no-evidence', [...lacking], ground, reportsOf(lacking, ground)),
      ],
      relations,
    };
  });
};

/** That nothing was produced is said by the report or by whom it quotes, not by whoever produced nothing. */
const reportsOf = (statements: ReadonlySet<string>, { records }: DisputeGround): string[] => {
  const voices = [...statements].flatMap((id) => {
    const record = records.get(id);
    return record === undefined ? [] : [record.voice.at(-1)?.identity ?? record.source];
  });
  return [...new Set(voices)].sort();
};
