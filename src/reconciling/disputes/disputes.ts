import type { DerivationInput, Dispute, EventRecord, Reason } from '../../model/index.ts';
import { by, derivedId, reason } from '../../model/index.ts';
import type { Effect } from '../decisions/effect.ts';
import { claimDisputes } from './claims.ts';
import { confessionDisputes } from './confessions.ts';
import type { DisputeGround, Found } from './dispute-ground.ts';
import { figureDoubts } from './doubts.ts';
import { eventDisputes } from './event-disputes.ts';
import { settle } from './settle.ts';
import { sideOf } from './sides.ts';
import { verdictDisputes } from './verdicts.ts';

const reasonOf = ({ about, kind, field }: Found): Reason => {
  switch (kind) {
    case 'verdict-denied':
      return reason('guilt-found-and-denied', { event: about });
    case 'claim-unsupported':
      return reason('claimed-without-evidence', { statement: about });
    case 'confession':
      return reason('confession-contradicted', { event: about });
    case 'figure-doubted':
      return reason('figure-called-into-question', { figure: about });
    default:
      return reason('readings-exclude-each-other', { field: field ?? '', event: about });
  }
};

/**
 * Disagreements in the case, each side with its voices, their standing and its statements; nothing is chosen. A person may
 * settle one; it stays listed with how it was settled. `numbers` are disagreements about figures. Out: disputes by id, events with the disputes about them, and what
 * became of decisions that settle one.
 */
export const disputesOf = (
  ground: DisputeGround,
  numbers: readonly Dispute[],
  decisions: DerivationInput['decisions'],
): {
  readonly disputes: readonly Dispute[];
  readonly events: readonly EventRecord[];
  readonly effects: readonly Effect[];
} => {
  const found = [
    ...eventDisputes(ground),
    ...verdictDisputes(ground),
    ...claimDisputes(ground),
    ...confessionDisputes(ground),
    ...figureDoubts(ground),
  ].map((one): Dispute => {
    const { key, relations, sides, ...rest } = one;
    return {
      id: derivedId('dsp', one.about, key),
      ...rest,
      sides: [...sides],
      ...(relations === undefined
        ? {}
        : {
            relations: [
              ...new Map(relations.map((each) => [`${each.from} ${each.to} ${each.kind}`, each])).values(),
            ].sort(by((each) => `${each.from} ${each.to} ${each.kind}`)),
          }),
      state: 'open',
      reason: reasonOf(one),
    };
  });
  const counted = numbers.map(
    (one): Dispute => ({
      ...one,
      kind: 'figure',
      sides: one.sides.map(({ says, statements, voices }) => sideOf(says, statements, ground, voices)),
    }),
  );
  const { disputes, effects } = settle([...found, ...counted].sort(by((one) => one.id)), ground.records, decisions);
  const about = new Map<string, string[]>();
  for (const dispute of disputes) about.set(dispute.about, [...(about.get(dispute.about) ?? []), dispute.id]);
  const events = ground.events.map((event): EventRecord => {
    const here = about.get(event.id);
    return here === undefined ? event : { ...event, disputes: [...here].sort() };
  });
  return { disputes, events, effects };
};
