import type { Dispute } from '../../model/index.ts';
import { edtfShape } from '../edtf-shape.ts';
import { tellReason } from '../tell-reason.ts';
import { stateOf } from '../views/disputes.ts';
import { type AccountSection, type Step, step } from './account.ts';
import { type Ground, quotedOf } from './ground.ts';

const WORDS = 3;

/** The sides of a disagreement, each with who takes it and in which words. */
export const sideSteps = (dispute: Dispute, ground: Ground): readonly Step[] => {
  const { names, phrases } = ground;
  const { affirmed, denied } = phrases.news;
  const known: Readonly<Record<string, string>> = { affirmed, denied };
  return dispute.sides.map((side, at) =>
    step(
      `${known[side.says] ?? phrases.disputes.says[side.says] ?? phrases.date.say(edtfShape(side.says))}${side.voices.length === 0 ? '' : `: ${phrases.list(side.voices.map(names.of))}`}`,
      {
        lead: String(at + 1),
        words: side.statements.slice(0, WORDS).flatMap((id) => quotedOf(ground, id).slice(0, 1)),
        ids: side.statements.map(names.short),
        warning: true,
      },
    ),
  );
};

/** Who disagrees about a record: every disagreement it is in, side by side; empty where there is none. */
export const disputesSection = (disputes: readonly Dispute[], ground: Ground): readonly AccountSection[] =>
  disputes.map((dispute) => ({
    heading: ground.phrases.why.headings.disputes,
    note: `${tellReason(dispute.reason, ground.names, ground.phrases)}; ${stateOf(dispute, ground.file, ground.phrases).state}`,
    steps: sideSteps(dispute, ground),
  }));
