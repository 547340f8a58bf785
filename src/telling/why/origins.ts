import type { EventRecord, Lineage } from '../../model/index.ts';
import { tellOrigin } from '../views/origins.ts';
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
  const touchesEvent = (one: { readonly source: string; readonly start: number; readonly end: number }) =>
    near.some((place) => place.source === one.source && place.start < one.end && one.start < place.end);
  const sources = new Set(file.sources.map((one) => one.id));
  const steps = event.origins.flatMap((origin, at): readonly Step[] => {
    const lead = String(at + 1);
    const together = new Set([...origin.through, origin.voice]);
    const isWire = ({ from, reason }: Lineage) => together.has(from) && reason.args.outlet === origin.voice;
    const shown = file.lineages
      .filter((one) => ((together.has(one.from) && together.has(one.to)) || isWire(one)) && one.passages.length > 0)
      .filter((one) => sources.has(origin.voice) || isWire(one) || one.passages.some((pair) => pair.some(touchesEvent)))
      .map((one) => lineageStep(one, ground, near));
    const others = origin.through.filter((id) => id !== origin.voice);
    const notes = origin.vouched === true ? [why.vouched] : [];
    if (!sources.has(origin.voice)) {
      const words = heard(event, origin.voice, ground).flatMap((id) => quotedOf(ground, id).slice(0, 1));
      const told = tellOrigin(origin, event, names, phrases);
      return [step(why.ofVoice(told, origin.through.length), { lead, words, notes }), ...shown];
    }
    if (others.length === 0) return [step(why.ofReport(names.of(origin.voice)), { lead, notes })];
    return [step(why.ofReports(names.of(origin.voice), others.map(names.of)), { lead, notes }), ...shown];
  });
  return { heading: why.headings.origins(event.originsAtMost), note: why.originsNote, steps };
};
