import type { ReadContent, ReadStatement } from '../../model/index.ts';
import { derivedId } from '../../model/index.ts';

/** The place of the words that tell one statement from another made in the same passage. */
const place = (content: ReadContent): string => {
  switch (content.kind) {
    case 'act':
      return `${content.act} ${content.trigger.start}`;
    case 'figure':
      return `${content.measure} ${content.quantity.start}`;
    case 'attribute':
      return `${content.attribute} ${content.value.start} ${content.entity}`;
    case 'finding':
      return `${content.finding.start}`;
    case 'stance':
      return `${content.stance} ${content.towards.start}`;
    case 'evidence':
      return `${content.item.start}`;
    case 'request':
      return `${content.what.start}`;
  }
};

/** The id of a statement: its source, kind, passages and the words it hangs on; the same whoever else is in the case. */
export const statementId = (source: string, statement: ReadStatement): string =>
  derivedId(
    'st',
    source,
    statement.kind,
    statement.passages.map((span) => `${span.start}-${span.end}`).join(','),
    place(statement.content),
  );
