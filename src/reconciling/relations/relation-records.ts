import type { Relation } from '../../model/index.ts';
import { by } from '../../model/index.ts';
import type { Stated } from '../statements/state.ts';

const key = (one: Relation): string => `${one.from} ${one.to} ${one.kind}`;

/** Relations, each once: of two that say the same, the words of both are kept. */
export const distinct = (relations: readonly Relation[]): readonly Relation[] => {
  const found = new Map<string, Relation>();
  for (const one of relations) {
    const there = found.get(key(one));
    const statements = [...new Set([...(there?.statements ?? []), ...one.statements])].sort();
    found.set(key(one), { ...one, statements });
  }
  return [...found.values()].sort(by(key));
};

/** What hangs on what, as readings link their statements. A link to a statement that is not there is left out. */
export const relationRecords = (stated: readonly Stated[]): readonly Relation[] => {
  const ids = new Map(stated.map((one) => [`${one.held.source}#${one.index}`, one.record.id]));
  return distinct(
    stated.flatMap(({ held, index, record }) =>
      (held.reading.statements[index]?.links ?? []).flatMap((link): Relation[] => {
        const to = ids.get(`${held.source}#${link.to}`);
        return to === undefined || to === record.id
          ? []
          : [{ from: record.id, to, kind: link.kind, statements: [record.id] }];
      }),
    ),
  );
};
