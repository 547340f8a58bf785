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
  english,
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
  withPseudonymsTold,
} from '../../../telling/index.ts';
import { oneOf, type Typed } from '../command.ts';
import { colours, type Io } from '../io.ts';
import { progressLine } from '../progress-line.ts';
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
  const progress = progressLine(io);
  return withCase(folder, typed, io, { purpose: 'reading', progress: progress.step, audience }, async (open) => {
    const shown = forAudience(await caseFile(open), audience);
    const file = withPseudonymsTold(shown.file, english);
    const note = pseudonymNote(shown.file, english);
    progress.done();
    const names = namesOf(file, english);
    const asked = () => contradictionSheets(contradictions(file, names, english), names, english);
    const sheets: Record<(typeof VIEWS)[number], () => Sheet[]> = {
      chronology: () =>
        chronologySheets(chronology(file, names, english), figures(file, names, english), names, english),
      people: () => peopleSheets(people(file, names, english), names, english),
      proceedings: () =>
        proceedingsSheets(proceedings(file, names, english), looseSteps(file, names, english), english),
      roster: () => rosterSheets(roster(file, names, english), funnel(file, names), names, english),
      evidence: () => evidenceSheets(evidence(file, names, english), findings(file, names, english), names, english),
      questions: () => questionSheets(questions(file, names, english), names, english),
      sources: () => sourceSheets(sourcesView(file, names, english), names, english),
      disputes: () => disputeSheets(disputes(file, names, english), names, english),
      decisions: () => [...asked(), ...decisionSheets(decisionsView(file, names, english), names, english)],
      figures: () => [figuresSheet(figures(file, names, english), names, english)],
      review: () => [...asked(), ...reviewSheets(review(file, names, english), names, english)],
    };
    const width = io.outIsTerminal ? io.columns : PLAIN_WIDTH;
    const { labels, access } = english;
    io.out(
      `${tellPseudonyms(shown.mask(open.title), english)} · ${labels.audience}: ${access[audience]}\n${note === undefined ? '' : `${note}\n`}\n`,
    );
    io.out(renderTerminal(sheets[which](), { width, colour: colours(io) }));
    return 0;
  });
};
