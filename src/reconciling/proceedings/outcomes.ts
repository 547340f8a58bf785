import type { ActType, Proceeding } from '../../model/index.ts';
import type { Step, StepGround } from './step.ts';

type Outcome = NonNullable<Proceeding['outcomes']>[number];
type Charge = NonNullable<Proceeding['charges']>[number];

const RESULT: Partial<Record<ActType, Outcome['result']>> = {
  conviction: 'convicted',
  acquittal: 'acquitted',
  sentence: 'sentenced',
  'investigation-closed': 'terminated',
  amnesty: 'amnestied',
};

/** "under article 146", "статья 146 УК": law and article as written. */
const ARTICLE =
  /\b(?:under|of|by)?\s*(?:articles?|art\.|sections?|paragraphs?)\s+\d+[\w.()-]*(?:[^.;]{0,60}?\b(?:code|act|law))?|(?<!\p{L})(?:по\s+)?(?:стать[яеию]|ст\.)\s*\d+[^.;,]{0,40}/iu;

const personsOf = (step: Step, ground: StepGround): string[] =>
  [...step.accused].filter((id) => ['person', 'group'].includes(ground.byId.get(id)?.kind ?? '')).sort();

/** What the accused are charged with or found guilty of, in the reports' words, each wording once. */
export const chargesOf = (ordered: readonly Step[], ground: StepGround): readonly Charge[] => {
  const found = new Map<string, Charge>();
  for (const step of ordered)
    for (const { id, content, source } of step.records) {
      if (content.kind !== 'act' || step.accused.size === 0) continue;
      const article = step.told
        .filter((told) => told.source === source)
        .map((told) => ARTICLE.exec(told.words)?.[0].trim())
        .find((words) => words !== undefined);
      for (const words of [content.characterisation, article]) {
        if (words === undefined || words === '') continue;
        const there = found.get(words.toLowerCase()) ?? { persons: [], words, statements: [] };
        there.persons = [...new Set([...there.persons, ...personsOf(step, ground)])].sort();
        if (!there.statements.includes(id)) there.statements.push(id);
        found.set(words.toLowerCase(), there);
      }
    }
  return [...found.values()];
};

/** How it ended for whom: convictions, acquittals, sentences with their length as worded, in the order of the steps. */
export const outcomesOf = (ordered: readonly Step[], ground: StepGround): readonly Outcome[] => {
  // A length told beside a conviction is the sentence's: where that is a step of its own, it stands there.
  const sentenced = ordered.some((step) => step.act === 'sentence');
  return ordered.flatMap((step): Outcome[] => {
    const result = RESULT[step.act];
    if (result === undefined) return [];
    const told = result !== 'convicted' || !sentenced ? step.records : [];
    const length = told
      .map(({ content }) =>
        content.kind === 'act'
          ? (content.duration?.words ?? (result === 'sentenced' ? content.topic : undefined))
          : undefined,
      )
      .find((words) => words !== undefined);
    return [
      {
        result,
        persons: personsOf(step, ground),
        ...(length === undefined ? {} : { words: length }),
        ...(step.when === undefined ? {} : { when: step.when }),
        statements: step.records.map((record) => record.id).sort(),
      },
    ];
  });
};
