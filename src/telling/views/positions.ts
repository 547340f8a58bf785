import type { CaseFile, Content } from '../../model/index.ts';
import type { Names } from '../names.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { tellWhen } from '../tell-when.ts';
import { coerced, type Said, tellable, tellStatement } from './said.ts';

/** A finding, a position, an item of evidence or a request, as told. */
export type PositionRow = {
  readonly kind: 'finding' | 'stance' | 'evidence' | 'request';
  /** Who found, holds, keeps or asks, as far as the words name them. */
  readonly who?: string;
  readonly what: string;
  /** "said to be withheld", "denies", a legal characterisation: what the words make of it. */
  readonly how?: string;
  readonly when?: string;
  readonly said: Said;
};

const tellContent = (content: Content, names: Names, phrases: Phrases): Omit<PositionRow, 'said'> | undefined => {
  const whoIs = (id: string | undefined) => (id === undefined ? {} : { who: names.of(id) });
  const dated = (when: Parameters<typeof tellWhen>[0]) =>
    when === undefined ? {} : { when: tellWhen(when, names, phrases).text };
  switch (content.kind) {
    case 'finding':
      return {
        kind: 'finding',
        ...whoIs(content.by),
        what: content.finding,
        ...(content.characterisation === undefined ? {} : { how: content.characterisation }),
        ...dated(content.when),
      };
    case 'stance':
      return {
        kind: 'stance',
        ...whoIs(content.holder),
        what: content.towards,
        how: phrases.stanceAs[content.stance] ?? content.stance,
      };
    case 'evidence':
      return {
        kind: 'evidence',
        ...whoIs(content.holder),
        what: content.item,
        how: phrases.fate[content.fate] ?? content.fate,
      };
    case 'request': {
      const to = content.to === undefined ? {} : { how: `→ ${names.of(content.to)}` };
      return { kind: 'request', ...whoIs(content.from), what: content.what, ...to, ...dated(content.when) };
    }
    default:
      return undefined;
  }
};

/** Findings, positions, evidence and requests that may be told, in the order of their statements. */
export const positions = (caseFile: CaseFile, names: Names, phrases: Phrases): readonly PositionRow[] => {
  const order: readonly PositionRow['kind'][] = ['finding', 'stance', 'evidence', 'request'];
  const rows = caseFile.statements.flatMap((statement): PositionRow[] => {
    if (!tellable(statement) || coerced(statement.circumstances)) return [];
    const told = tellContent(statement.content, names, phrases);
    return told === undefined ? [] : [{ ...told, said: tellStatement(statement, names, phrases) }];
  });
  return rows.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
};
