import type { CaseFile } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { type Said, tellStatement } from './said.ts';

/** A statement that waits for a person. */
export type ReviewRow = { readonly statement: string; readonly what: string; readonly said: Said };

const what = (statement: CaseFile['statements'][number], names: Names, phrases: Phrases): string => {
  const { content } = statement;
  switch (content.kind) {
    case 'act':
      return phrases.acts[content.act];
    case 'figure':
      return phrases.figures.counted(content.quantity.words, phrases.measures[content.measure]);
    case 'attribute': {
      const who = content.identity === undefined ? '' : `${names.of(content.identity)}: `;
      return `${who}${phrases.attribute[content.attribute] ?? content.attribute}`;
    }
    default:
      return phrases.labels[content.kind];
  }
};

/** Weak statements that nobody has accepted or rejected: by source, then by place in its text. */
export const review = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly ReviewRow[] =>
  caseFile.statements
    .filter((statement) => statement.strength === 'weak' && statement.review === 'proposed')
    .map((statement) => ({ statement, start: statement.passages[0]?.start ?? 0 }))
    .sort((a, b) => byCodeUnit(a.statement.source, b.statement.source) || a.start - b.start)
    .map(({ statement }) => ({
      statement: statement.id,
      what: what(statement, names, phrases),
      said: tellStatement(statement, names, phrases),
    }));
