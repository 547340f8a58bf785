import type { StatementRecord } from '../../model/index.ts';
import type { Held } from '../held.ts';
import { wordsOf } from '../held.ts';
import { OUTCOMES } from './procedure.ts';
import type { Step } from './step.ts';

/** Words by which reports say that a judgment can no longer be appealed, in the languages read so far. */
const IN_FORCE =
  /\b(?:(?:entered|came|come|has come|has entered) into (?:legal )?force|(?:became|becomes?|is now|are now) final|upheld (?:on|in|by|the)\b.{0,60}\b(?:appeal|supreme|cassation|higher)|(?:appeals?|supreme|cassation|higher) court\b.{0,60}\bupheld|exhausted (?:all |every )?(?:appeals?|remedies)|rejected the (?:final|last) appeal)\b|вступил[аио]? в (?:законную )?силу|мыйзамдуу күчүнө кирди|заңды күшіне енді/iu;

/** Words that make such a sentence one about what had not happened. */
const HEDGED =
  /\b(?:if|unless|until|not|yet|could|may|might|would|should|whether|when|once|pending|has to|must)\b|n['’]t\b|если|(?<!\p{L})не(?!\p{L})|пока|когда/iu;

/** A sentence that says a judgment is final, as one more passage of a source. */
export type FinalWords = { readonly statement: string; readonly source: string };

/**
 * Whether the reports say that the judgment of a proceeding is final: the sentence of an outcome, or the one after it in
 * the same paragraph, says so plainly. Returns the outcome's statement beside which the words stand.
 */
export const finalWords = (
  steps: readonly Step[],
  held: (source: string) => Held | undefined,
): FinalWords | undefined => {
  for (const step of steps) {
    if (!OUTCOMES.has(step.act) || step.act === 'trial') continue;
    for (const record of [...step.records]) {
      const found = saysFinal(record, step, held);
      if (found) return { statement: record.id, source: record.source };
    }
  }
  return undefined;
};

const saysFinal = (record: StatementRecord, step: Step, held: (source: string) => Held | undefined): boolean =>
  step.told.some((told) => {
    const report = told.source === record.source ? held(told.source) : undefined;
    if (report === undefined) return false;
    const block = report.document.blocks[told.block];
    return [told.sentence, told.sentence + 1].some((at) => {
      const span = report.reading.sentences[at];
      if (span === undefined || block === undefined || span.start < block.start || span.end > block.end) return false;
      const words = wordsOf(report, span);
      return IN_FORCE.test(words) && !HEDGED.test(words);
    });
  });
