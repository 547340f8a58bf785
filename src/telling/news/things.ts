import type { CaseFile, EventRecord, StatementRecord } from '../../model/index.ts';
import { coerced } from '../views/said.ts';

/** What statements can be about together: one event, one value of a figure, one description of somebody … */
export type Thing = {
  /** Names the thing within one case file, and only there. */
  readonly key: string;
  readonly kind: StatementRecord['kind'];
  /** The record that stands for it, where there is one. */
  readonly record?: string;
  readonly event?: EventRecord;
};

const folded = (words: string): string => words.toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * Whether a statement was spoken under duress and so carries nothing but itself. That somebody was made to speak is told
 * freely: a report's own words about it make an event, and count.
 */
export const onlySpoken = (statement: StatementRecord, { event }: Thing): boolean =>
  coerced(statement.circumstances) && (event === undefined || statement.voice.length > 0);

/**
 * Says for every statement of a case file what it is about, so that tellings of one thing are found by looking up.
 * A statement that no record takes in is a thing of its own, told again only by the same holder in the same words.
 */
export const thingsOf = (caseFile: CaseFile): ((statement: StatementRecord) => Thing) => {
  const events = new Map(caseFile.events.flatMap((event) => event.statements.map((id) => [id, event] as const)));
  const points = new Map(
    caseFile.figures.flatMap((series) =>
      series.points.flatMap((point) => {
        const key = `figure ${series.id} ${point.min ?? ''} ${point.max ?? ''} ${point.min === undefined && point.max === undefined ? folded(point.words) : ''}`;
        return point.statements.map((id) => [id, { key, record: series.id }] as const);
      }),
    ),
  );
  const items = new Map(
    [...caseFile.evidence, ...caseFile.requests, ...(caseFile.findings ?? [])].flatMap((record) =>
      record.statements.map((id) => [id, record.id] as const),
    ),
  );
  return (statement) => {
    const { id, content } = statement;
    const { kind } = content;
    const event = kind === 'act' ? events.get(id) : undefined;
    if (event) return { key: `event ${event.id}`, kind, record: event.id, event };
    const point = points.get(id);
    if (point) return { ...point, kind };
    const item = items.get(id);
    if (item !== undefined) return { key: `item ${item}`, kind, record: item };
    switch (content.kind) {
      case 'attribute':
        return content.identity === undefined
          ? { key: id, kind }
          : {
              key: `attribute ${content.identity} ${content.attribute} ${folded(content.value)}`,
              kind,
              record: content.identity,
            };
      case 'stance':
        return content.holder === undefined
          ? { key: id, kind }
          : { key: `stance ${content.holder} ${content.stance} ${folded(content.towards)}`, kind };
      case 'finding':
        return content.by === undefined
          ? { key: id, kind }
          : { key: `finding ${content.by} ${folded(content.finding)}`, kind };
      default:
        return { key: id, kind };
    }
  };
};
