import type { Relation } from '../../model/index.ts';
import { by } from '../../model/index.ts';
import type { Stated } from '../statements/state.ts';

/** What hangs on what, as readings link their statements. A link to a statement that is not there is left out. */
export const relationRecords = (stated: readonly Stated[]): readonly Relation[] => {
  const ids = new Map(stated.map((one) => [`${one.held.source}#${one.index}`, one.record.id]));
  return stated
    .flatMap(({ held, index, record }) =>
      (held.reading.statements[index]?.links ?? []).flatMap((link): Relation[] => {
        const to = ids.get(`${held.source}#${link.to}`);
        return to === undefined || to === record.id
          ? []
          : [{ from: record.id, to, kind: link.kind, statements: [record.id] }];
      }),
    )
    .sort(by((one) => `${one.from} ${one.to} ${one.kind}`));
};
