import type { ActType, Modality, StatedWhen } from '../../model/index.ts';
import { byCodeUnit } from '../../model/index.ts';
import type { Held } from '../held.ts';
import type { Identified } from '../identities/identify.ts';

/** One use of a time in a report: which statement, which of its times, and what stands around it. */
export type Moment = {
  /** `3:when`, `3:voice0`, or `:time7` for a time that no statement uses. */
  readonly slot: string;
  readonly when: StatedWhen;
  readonly act: ActType | undefined;
  /** Ids of whom the statement's act is about. */
  readonly persons: readonly string[];
  /** Words about what had not happened: planned, ordered or only imagined. */
  readonly ahead: boolean;
  /** In the headline or the first paragraphs, which tell the news of the day. */
  readonly lead: boolean;
  readonly block: number;
};

const AHEAD: ReadonlySet<Modality> = new Set(['planned', 'ordered', 'hypothetical']);
const LEAD_PARAGRAPHS = 2;
/** A paragraph shorter than this (code points) is a caption or a rubric that nobody marked as one. */
const SHORTEST_PARAGRAPH = 60;

/** The end of the report's lead: everything before it is headline or news. */
const leadEnd = (held: Held): number => {
  const paragraphs = held.document.blocks.filter(
    (block) => block.kind === 'paragraph' && block.end - block.start >= SHORTEST_PARAGRAPH,
  );
  return paragraphs[LEAD_PARAGRAPHS - 1]?.end ?? paragraphs.at(-1)?.end ?? held.document.text.length;
};

/** The slot of a statement's own time, and of its voice chain's `link`. */
export const whenSlot = (statement: number): string => `${statement}:when`;
export const voiceSlot = (statement: number, link: number): string => `${statement}:voice${link}`;

/** Every use of a time in a report, in text order. */
export const momentsOf = (held: Held, who: Identified): readonly Moment[] => {
  const end = leadEnd(held);
  const { blocks } = held.document;
  const blockAt = (start: number) => blocks.findIndex((block) => start < block.end);
  const found: Moment[] = [];
  const add = (slot: string, when: StatedWhen | undefined, more: Partial<Moment> = {}): void => {
    if (when === undefined) return;
    const place = { lead: when.start < end, block: blockAt(when.start) };
    found.push({ slot, when, act: undefined, persons: [], ahead: false, ...place, ...more });
  };
  held.reading.statements.forEach(({ voice, content, modality, polarity }, at) => {
    const persons =
      content.kind === 'act' ? content.participants.flatMap((one) => who.of(held.source, one.entity)?.id ?? []) : [];
    const ahead = AHEAD.has(modality) || polarity === 'denied';
    const own = 'when' in content ? content.when : undefined;
    add(whenSlot(at), own, { act: content.kind === 'act' ? content.act : undefined, persons, ahead });
    voice.forEach((link, number) => {
      add(voiceSlot(at, number), link.when);
    });
  });
  held.reading.times?.forEach((when, at) => {
    add(`:time${at}`, when);
  });
  return found.sort((p, q) => p.when.start - q.when.start || p.when.end - q.when.end || byCodeUnit(p.slot, q.slot));
};
