import type { StatementRecord } from '../../model/index.ts';
import { derivedId } from '../../model/index.ts';
import { type Held, wordsOf } from '../held.ts';
import type { Identified } from '../identities/identify.ts';

/**
 * A post that a reading found on a name ("deputy head") without making a statement of it becomes one here, so that a role,
 * like everything derived, reaches its words.
 */
export const postStatements = (held: Held, who: Identified): readonly StatementRecord[] => {
  const { entities, statements } = held.reading;
  const said = new Set(
    statements.flatMap(({ content }) =>
      content.kind === 'attribute' && content.attribute === 'post' ? [`${content.entity} ${content.value.start}`] : [],
    ),
  );
  return entities.flatMap((entity, at) => {
    const identity = who.of(held.source, at)?.id;
    if (identity === undefined || !entity.named) return [];
    const seen = new Set<string>();
    return entity.posts.flatMap((post): StatementRecord[] => {
      const key = `${at} ${post.start}`;
      if (post.end <= post.start || said.has(key) || seen.has(key)) return [];
      seen.add(key);
      const other = who.of(held.source, post.of)?.id;
      return [
        {
          id: derivedId('st', held.source, 'post', `${post.start}-${post.end}`, String(at)),
          source: held.source,
          passages: [{ start: post.start, end: post.end, exact: wordsOf(held, post) }],
          voice: [],
          polarity: 'affirmed',
          modality: 'asserted',
          circumstances: 'unknown',
          strength: 'strong',
          kind: 'attribute',
          content: {
            kind: 'attribute',
            identity,
            attribute: 'post',
            value: post.words,
            ...(other === undefined ? {} : { other }),
          },
          proposedBy: held.reading.reader,
          review: 'proposed',
          access: held.access,
        },
      ];
    });
  });
};
