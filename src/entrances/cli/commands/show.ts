import { caseFile } from '../../../desk/index.ts';
import { ACCESS } from '../../../model/index.ts';
import {
  chronology,
  chronologySheets,
  contradictionSheets,
  contradictions,
  decisionSheets,
  decisionsView,
  disputeSheets,
  disputes,
  evidence,
  evidenceSheets,
  figures,
  figuresSheet,
  findings,
  forAudience,
  funnel,
  looseSteps,
  namesOf,
  people,
  peopleSheets,
  proceedings,
  proceedingsSheets,
  pseudonymNote,
  questionSheets,
  questions,
  renderTerminal,
  review,
  reviewSheets,
  roster,
  rosterSheets,
  type Sheet,
  sourceSheets,
  sourcesView,
  tellPseudonyms,
  toldIn,
} from '../../../telling/index.ts';
import { oneOf, type Typed } from '../command.ts';
import { colours, type Io } from '../io.ts';
import { progressLine } from '../progress-line.ts';
import { readerNote, spoken } from '../spoken.ts';
import { withCase } from '../with-case.ts';

export const VIEWS = [
  'chronology',
  'people',
  'proceedings',
  'roster',
  'figures',
  'evidence',
  'questions',
  'sources',
  'disputes',
  'decisions',
  'review',
] as const;
const PLAIN_WIDTH = 100;

/** `show CASE VIEW`: prints a view. Whoever holds the case folder sees all of it unless an audience is named. */
export const show = async (typed: Typed, io: Io): Promise<number> => {
  const [folder = '', view = 'chronology'] = typed.words;
  const which = oneOf(view, VIEWS, 'the view');
  const audience = oneOf(typed.text('audience') ?? 'confidential', ACCESS, '--audience');
  const phrases = await spoken(typed);
  const progress = progressLine(io);
  return withCase(folder, typed, io, { purpose: 'reading', progress: progress.step, audience }, async (open) => {
    const shown = forAudience(await caseFile(open), audience, phrases);
    const file = toldIn(shown.file, phrases);
    const note = pseudonymNote(shown.file, phrases);
    progress.done();
    const names = namesOf(file, phrases);
    const asked = () => contradictionSheets(contradictions(file, names, phrases), names, phrases);
    const sheets: Record<(typeof VIEWS)[number], () => Sheet[]> = {
      chronology: () =>
        chronologySheets(chronology(file, names, phrases), figures(file, names, phrases), names, phrases),
      people: () => peopleSheets(people(file, names, phrases), names, phrases),
      proceedings: () =>
        proceedingsSheets(proceedings(file, names, phrases), looseSteps(file, names, phrases), phrases),
      roster: () => rosterSheets(roster(file, names, phrases), funnel(file, names), names, phrases),
      evidence: () => evidenceSheets(evidence(file, names, phrases), findings(file, names, phrases), names, phrases),
      questions: () => questionSheets(questions(file, names, phrases), names, phrases),
      sources: () => sourceSheets(sourcesView(file, names, phrases), names, phrases),
      disputes: () => disputeSheets(disputes(file, names, phrases), names, phrases),
      decisions: () => [...asked(), ...decisionSheets(decisionsView(file, names, phrases), names, phrases)],
      figures: () => [figuresSheet(figures(file, names, phrases), names, phrases)],
      review: () => [...asked(), ...reviewSheets(review(file, names, phrases), names, phrases)],
    };
    const width = io.outIsTerminal ? io.columns : PLAIN_WIDTH;
    const { labels, access } = phrases;
    io.out(
      `${tellPseudonyms(shown.mask(open.title), phrases)} · ${labels.audience}: ${access[audience]}\n${readerNote(phrases)}${note === undefined ? '' : `${note}\n`}\n`,
    );
    io.out(renderTerminal(sheets[which](), { width, colour: colours(io) }));
    return 0;
  });
};
