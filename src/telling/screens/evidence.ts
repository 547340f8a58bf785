import { type EvidenceView, evidence } from '../views/evidence.ts';
import { type FindingRow, findings } from '../views/findings.ts';
import { type QuestionRow, questions } from '../views/questions.ts';
import type { Said } from '../views/said.ts';
import { type InText, inText } from './quote.ts';
import type { Shown } from './shown.ts';

type Item = Omit<EvidenceView['items'][number], 'said'>;
type Request = Omit<EvidenceView['requests'][number], 'said' | 'answerPlaces'> & {
  readonly answers: readonly InText[];
};
type Finding = Omit<FindingRow, 'said'> & { readonly statement?: string };
type Cited = Omit<EvidenceView['cited'][number], 'said' | 'places'> & { readonly places: readonly InText[] };

/** Items of evidence and what became of them, requests and their answers, findings, what is cited and not held, what is open. */
export type EvidenceScreen = {
  readonly items: readonly Item[];
  readonly requests: readonly Request[];
  readonly findings: readonly Finding[];
  readonly cited: readonly Cited[];
  readonly gaps: readonly { readonly gap: string; readonly place: InText }[];
  readonly questions: readonly (Omit<QuestionRow, 'places'> & { readonly places: readonly InText[] })[];
};

const without = <T extends { readonly said: readonly Said[] }>({ said: _said, ...row }: T): Omit<T, 'said'> => row;

/** What there is in evidence, what was asked of whom and never answered, and what could be found out. */
export const evidenceScreen = (shown: Shown): EvidenceScreen => {
  const { file, names, phrases } = shown;
  const told = evidence(file, names, phrases);
  const placed = (place: Parameters<typeof inText>[0]) => inText(place, shown);
  return {
    items: told.items.map(without),
    requests: told.requests.map(({ said: _said, answerPlaces, ...row }) => ({
      ...row,
      answers: answerPlaces.map(placed),
    })),
    findings: findings(file, names, phrases).map(({ said, ...row }) => ({
      ...row,
      ...(said[0] === undefined ? {} : { statement: said[0].statement }),
    })),
    cited: told.cited.map(({ said: _said, places, ...row }) => ({ ...row, places: places.map(placed) })),
    gaps: told.gaps.map(({ gap, place }) => ({ gap, place: placed(place) })),
    questions: questions(file, names, phrases).map(({ places, ...row }) => ({ ...row, places: places.map(placed) })),
  };
};
