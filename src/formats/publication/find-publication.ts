import type { Found } from '../../model/index.ts';
import { fold, type Line } from '../piece.ts';
import { readAgencyLine } from './read-agency-line.ts';
import { readByline } from './read-byline.ts';
import { type DateLine, readDateLine } from './read-date-line.ts';
import { isOutletName, splitOutlet } from './split-outlet.ts';

/** Publication data, each with where it was found. */
export type Publication = {
  readonly title?: Found<string>;
  readonly publisher?: Found<string>;
  readonly author?: Found<string>;
  readonly published?: Found<string>;
};

/** What the text itself tells of its publication, and which lines are those that tell it. */
export type TextPublication = Publication & { readonly lines: ReadonlySet<number> };

/** Lines after the last sentence that may still be date lines. */
const TAIL = 4;
/** Lines from the first sentence on among which a date line or byline may still stand. */
const BELOW_LEAD = 5;
/** Lines above and below the title among which a date line may stand, whatever stands between. */
const NEAR_TITLE = 5;
const HOUR = /\d[:.]\d\d(?!\d|[.]\d)/;
const LABEL =
  /^(?:(?:first\s)?published(?:\son)?|posted(?:\son)?|date|опубликовано|дата публикации|дата|жарияланды|жарыяланды)\s?:?$/u;
const inText = (value: string, words: string): Found<string> => ({ value, words, from: 'text' });

type Dated = { readonly at: number; readonly date: DateLine; readonly labelled: boolean };

const choose = (
  head: readonly Dated[],
  parts: readonly Dated[],
  tail: readonly Dated[],
  title: number | undefined,
): Dated | undefined => {
  const labelled = [...head, ...tail].find((dated) => dated.labelled && dated.date.edtf !== undefined);
  if (labelled) return labelled;
  // Days that head the parts of a chronology are no publication dates, the first of them included.
  const above = new Set(head.map((dated) => dated.date.edtf));
  const isChronology = parts.some((dated) => dated.date.edtf !== undefined && !above.has(dated.date.edtf));
  if (isChronology) return undefined;
  const both = [...head, ...tail].filter((dated) => dated.date.edtf !== undefined);
  // A page may show today's day above everything; the report's own stands below its title.
  const belowTitle = both.filter((dated) => title !== undefined && dated.at > title);
  const isFull = (dated: Dated) => !dated.date.edtf?.startsWith('X');
  return belowTitle.find(isFull) ?? both.find(isFull) ?? both[0];
};

/**
 * Finds outlet, author and date in a report's own lines, where no metadata give them: the outlet behind the title, date
 * lines and bylines before the body or after it, an agency's opening. A date inside prose is none of these.
 * `kept` are the indices of lines that are no furniture; `known` is what metadata say.
 */
export const findPublication = (
  lines: readonly Line[],
  kept: readonly number[],
  place: { readonly title?: number; readonly bodyStart: number },
  known: { readonly author?: string } = {},
): TextPublication => {
  const told = new Set<number>();
  const text = (at: number) => lines[at]?.text ?? '';
  const lastProse = kept.filter((at) => lines[at]?.prose).at(-1) ?? -1;
  const dated = kept.flatMap((at): readonly Dated[] => {
    const date = at === place.title || lines[at]?.prose ? undefined : readDateLine(text(at));
    return date ? [{ at, date, labelled: date.labelled || LABEL.test(text(at - 1).toLowerCase()) }] : [];
  });
  const afterBody = new Set(kept.filter((at) => at > lastProse).slice(-TAIL));
  // A line that says itself that it is a date line, or gives the hour, may stand below the lead.
  const belowLead = new Set(kept.filter((at) => at >= place.bodyStart).slice(0, BELOW_LEAD));
  const order = new Map(kept.map((at, index) => [at, index] as const));
  const titleOrder = place.title === undefined ? undefined : order.get(place.title);
  // What heads a part of a chronology is a bare day between sentences.
  const isPart = (at: number): boolean => {
    const [before, after] = [-1, 1].map((step) => lines[kept[(order.get(at) ?? 0) + step] ?? -1]?.prose === true);
    return before === true && after === true && !HOUR.test(text(at));
  };
  const isHead = ({ at, labelled }: Dated) => {
    if (at < place.bodyStart || (belowLead.has(at) && (labelled || HOUR.test(text(at))))) return true;
    return titleOrder !== undefined && Math.abs((order.get(at) ?? 0) - titleOrder) <= NEAR_TITLE && !isPart(at);
  };
  const head = dated.filter(isHead);
  const tail = dated.filter((one) => !isHead(one) && afterBody.has(one.at));
  const parts = dated.filter((one) => !isHead(one) && !afterBody.has(one.at) && isPart(one.at));
  const chosen = choose(head, parts, tail, place.title);
  for (const { at } of head) told.add(at);
  for (const { at, labelled } of tail) if (labelled || at === chosen?.at) told.add(at);

  let author: Found<string> | undefined;
  for (const at of kept) {
    if (at >= place.bodyStart && at <= lastProse && !belowLead.has(at)) continue;
    const date = readDateLine(text(at));
    const isKnown =
      known.author !== undefined && lines[at]?.folded !== '' && fold(known.author).includes(lines[at]?.folded ?? '');
    if (isKnown && at !== place.title) told.add(at);
    const names = at === place.title ? undefined : (readByline(text(at)) ?? (date && readByline(date.rest)));
    if (names === undefined) continue;
    told.add(at);
    author ??= inText(names, text(at));
  }

  // An outlet may stand alone beside the byline or the date: "The Harbour Post".
  const outletLine = kept.find((at, index) => {
    const beside = [kept[index - 1], kept[index + 1]].some((other) => other !== undefined && told.has(other));
    const name = text(at);
    const isName = isOutletName(name) || /^The(?: \p{Lu}[\p{L}'’-]*){1,4}$/u.test(name);
    return at < place.bodyStart && at !== place.title && !told.has(at) && beside && !lines[at]?.stopped && isName;
  });
  if (outletLine !== undefined) told.add(outletLine);
  const titled = place.title === undefined ? undefined : splitOutlet(text(place.title));
  const firstParagraph = kept.find((at) => at >= place.bodyStart);
  const opening = firstParagraph === undefined ? undefined : readAgencyLine(text(firstParagraph));
  const beside = chosen?.date.rest.split(' | ').find((part) => isOutletName(part));
  const publisher = titled
    ? inText(titled.outlet, text(place.title ?? 0))
    : outletLine !== undefined
      ? inText(text(outletLine), text(outletLine))
      : beside !== undefined
        ? inText(beside, text(chosen?.at ?? 0))
        : opening?.agency === undefined
          ? undefined
          : inText(opening.agency, opening.words);
  const published = chosen?.date.edtf
    ? inText(chosen.date.edtf, chosen.date.words)
    : opening?.edtf === undefined
      ? undefined
      : inText(opening.edtf, opening.words);
  const title = place.title === undefined ? undefined : inText(titled?.title ?? text(place.title), text(place.title));
  return {
    lines: told,
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(author ? { author } : {}),
    ...(published ? { published } : {}),
  };
};
