import type { CaseFile, StatementRecord } from '../../model/index.ts';
import { by, derivedId } from '../../model/index.ts';
import { isCoerced } from '../events/happening.ts';

/** Pieces of evidence that statements speak of: one for the same words and fate in one report. */
export const evidenceRecords = (records: readonly StatementRecord[]): CaseFile['evidence'] => {
  const found = new Map<string, CaseFile['evidence'][number]>();
  for (const record of records) {
    const { content, source, id, review } = record;
    if (content.kind !== 'evidence' || review === 'rejected' || isCoerced(record)) continue;
    const key = derivedId('evd', source, content.item.toLowerCase(), content.fate, content.holder ?? '');
    const item = found.get(key) ?? {
      id: key,
      what: content.item,
      ...(content.holder === undefined ? {} : { holder: content.holder }),
      fate: content.fate,
      statements: [],
    };
    item.statements.push(id);
    found.set(key, item);
  }
  return [...found.values()].sort(by((item) => item.id));
};

/** Requests that statements speak of. No answer is known until a statement tells one. */
export const requestRecords = (records: readonly StatementRecord[]): CaseFile['requests'] =>
  records
    .flatMap((record) => {
      const { content, id, review } = record;
      if (content.kind !== 'request' || review === 'rejected' || isCoerced(record)) return [];
      return [
        {
          id: derivedId('req', id),
          ...(content.from === undefined ? {} : { from: content.from }),
          ...(content.to === undefined ? {} : { to: content.to }),
          ...(content.when === undefined ? {} : { when: content.when }),
          what: content.what,
          answer: 'none-known' as const,
          statements: [id],
        },
      ];
    })
    .sort(by((request) => request.id));
