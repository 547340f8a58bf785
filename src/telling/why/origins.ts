import type { EventRecord } from '../../model/index.ts';
import { type AccountSection, type Step, step } from './account.ts';
import { placesOfStatements } from './decided.ts';
import { type Ground, quotedOf } from './ground.ts';
import { lineageStep } from './lineage.ts';

/** The statements of an event through which one voice is heard. */
const heard = (event: EventRecord, voice: string, ground: Ground): readonly string[] =>
  event.statements.filter((id) => ground.statements.get(id)?.voice.some((link) => link.identity === voice));

/**
 * Why an event came through so many mouths at most: every origin with the reports it came through; where several reports
 * are one origin, the lineage that shows it, shared words side by side; where one voice is heard, its words in each report.
 */
export const originsSection = (event: EventRecord, ground: Ground): AccountSection => {
  const { names, phrases, file } = ground;
  const { why } = phrases;
  const near = placesOfStatements(event.statements, ground);
  const sources = new Set(file.sources.map((one) => one.id));
  const steps = event.origins.flatMap((origin, at): readonly Step[] => {
    const lead = String(at + 1);
    const others = origin.through.filter((id) => id !== origin.voice);
    const notes = origin.vouched === true ? [why.vouched] : [];
    if (!sources.has(origin.voice)) {
      const words = heard(event, origin.voice, ground).flatMap((id) => quotedOf(ground, id).slice(0, 1));
      const wires = file.lineages.filter(
        (one) =>
          origin.through.includes(one.from) && one.reason.args.outlet === origin.voice && one.passages.length > 0,
      );
      return [
        step(why.ofVoice(names.of(origin.voice), origin.through.map(names.of)), { lead, words, notes }),
        ...wires.map((one) => lineageStep(one, ground, near)),
      ];
    }
    if (others.length === 0) return [step(why.ofReport(names.of(origin.voice)), { lead, notes })];
    const together = new Set([...origin.through, origin.voice]);
    const shown = file.lineages.filter(
      (one) => together.has(one.from) && together.has(one.to) && one.passages.length > 0,
    );
    return [
      step(why.ofReports(names.of(origin.voice), others.map(names.of)), { lead, notes }),
      ...shown.map((one) => lineageStep(one, ground, near)),
    ];
  });
  return { heading: why.headings.origins(event.originsAtMost), note: why.originsNote, steps };
};
