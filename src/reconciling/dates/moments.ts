import type { ActType, Bounds, Modality, ReadContent, StatedWhen } from '../../model/index.ts';
import { bounds, byCodeUnit } from '../../model/index.ts';
import type { Held } from '../held.ts';
import type { Identified } from '../identities/identify.ts';
import { quotedUnits } from '../lineage/quotation.ts';

/** One use of a time in a report: which statement, which of its times, and what stands around it. */
export type Moment = {
  /** `3:when`, `3:voice0`, or `:time7` for a time that no statement uses. */
  readonly slot: string;
  readonly when: StatedWhen;
  /** Whether the words state a year. */
  readonly dated: boolean;
  /** First and last day of what is stated, where it has a year. */
  readonly range: Bounds;
  readonly act: ActType | undefined;
  /** Ids of whom the statement's act is about. */
  readonly persons: readonly string[];
  /** Words about what had not happened: planned, ordered, only imagined or denied. */
  readonly ahead: boolean;
  /** No statement says what happened then: it may lie ahead, so it bounds nothing. */
  readonly loose: boolean;
  /** What was still to come: its date is looked for after publication. */
  readonly future: boolean;
  /** In the headline or the first paragraphs, which tell the news of the day. */
  readonly lead: boolean;
  /** Index of the block of the document it stands in. */
  readonly block: number;
  /** Inside quotation marks: "today" is then the day of speaking, not of publication. */
  readonly quoted: boolean;
  /** The slots of the voices that say it, the innermost first. */
  readonly voices: readonly string[];
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

/** Where the words stand on which a statement's own time must bear. */
const wordsOfAct = (content: ReadContent): number | undefined =>
  content.kind === 'act' ? content.trigger.start : content.kind === 'figure' ? content.quantity.start : undefined;

/**
 * Every use of a time in a report, in text order. A time inside a quotation does not date an act told outside of it, nor the
 * other way round: what is quoted has its own times.
 */
export const momentsOf = (held: Held, who: Identified): readonly Moment[] => {
  const end = leadEnd(held);
  const inside = quotedUnits(held.document.text);
  const { blocks } = held.document;
  const quotedAt = (start: number): boolean => inside[held.map.toUtf16(start)] === 1;
  const found: Moment[] = [];
  const add = (slot: string, when: StatedWhen | undefined, more: Partial<Moment> = {}): void => {
    if (when === undefined) return;
    const range = when.stated === undefined ? {} : bounds(when.stated);
    found.push({
      slot,
      when,
      dated: range.min !== undefined || range.max !== undefined,
      range,
      act: undefined,
      persons: [],
      ahead: false,
      loose: false,
      future: false,
      lead: when.start < end,
      block: blocks.findIndex((block) => when.start < block.end),
      quoted: quotedAt(when.start),
      voices: [],
      ...more,
    });
  };
  held.reading.statements.forEach(({ voice, content, modality, polarity }, at) => {
    const isAct = content.kind === 'act';
    const own = 'when' in content ? content.when : undefined;
    const apart = own !== undefined && quotedAt(own.start) !== quotedAt(wordsOfAct(content) ?? own.start);
    add(whenSlot(at), apart ? undefined : own, {
      act: isAct ? content.act : undefined,
      persons: isAct ? content.participants.flatMap((one) => who.of(held.source, one.entity)?.id ?? []) : [],
      ahead: AHEAD.has(modality) || polarity === 'denied',
      future: modality === 'planned',
      voices: voice.map((_, link) => voiceSlot(at, link)).reverse(),
    });
    voice.forEach((link, number) => {
      add(voiceSlot(at, number), link.when);
    });
  });
  const used = new Set(found.map((one) => one.when.start));
  held.reading.times?.forEach((when, at) => {
    if (!used.has(when.start)) add(`:time${at}`, when, { loose: true });
  });
  return found.sort((p, q) => p.when.start - q.when.start || p.when.end - q.when.end || byCodeUnit(p.slot, q.slot));
};
