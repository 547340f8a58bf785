import { byCodeUnit, type StatementRecord } from '../../model/index.ts';
import { tellReason } from '../tell-reason.ts';
import { tellWhen } from '../tell-when.ts';
import { tellContent } from '../views/content.ts';
import { coerced } from '../views/said.ts';
import { type Asked, once, type Shown } from './shown.ts';

/** Words of the report that a statement rests on, and how that statement stands. Offsets in code points of the whole text. */
export type ReaderMark = {
  readonly statement: string;
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly review: StatementRecord['review'];
  readonly weak: boolean;
  readonly coerced: boolean;
  /** Where the words stand in a paged original: rectangles in PDF points. */
  readonly places?: readonly { readonly page: number; readonly boxes: readonly (readonly number[])[] }[];
};

/** A stretch of the text that is drawn as one: a paragraph, or a part of a very long one. */
export type ReaderPart = { readonly start: number; readonly text: string };

/** A report with everything that its words are said to hold. */
export type ReaderScreen = {
  readonly source: string;
  readonly name: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published: { readonly text: string; readonly certainty: 'stated' | 'inferred' | 'none' };
  readonly language: string;
  readonly kind: string;
  readonly file: string;
  readonly access: string;
  /** What of the original did not become text. */
  readonly unread: readonly string[];
  /** Nothing, where the audience may not read it or nothing could be read. */
  readonly parts: readonly ReaderPart[];
  /** In the order of the text. */
  readonly marks: readonly ReaderMark[];
};

/** A paragraph longer than this is drawn in several parts, so that no part of a text is too large to draw. */
const LONGEST = 4000;

/** A text in parts: at its line ends, and within very long lines between words. Every letter stands in one part or in a line end. */
export const partsOf = (text: string): readonly ReaderPart[] => {
  const parts: ReaderPart[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const letters = line.length > LONGEST ? [...line] : undefined;
    const length = letters?.length ?? [...line].length;
    if (letters === undefined || length <= LONGEST) {
      if (line.trim() !== '') parts.push({ start: at, text: line });
    } else {
      let from = 0;
      while (from < length) {
        let to = Math.min(length, from + LONGEST);
        // Words stay whole where there are words; a wall of letters is cut.
        if (to < length)
          for (let back = to; back > from + LONGEST / 2; back--)
            if (letters[back] === ' ') {
              to = back;
              break;
            }
        parts.push({ start: at + from, text: letters.slice(from, to).join('') });
        from = to;
      }
    }
    at += length + 1;
  }
  return parts;
};

const placesOf = ({ page, boxes, onward }: StatementRecord['passages'][number]): Pick<ReaderMark, 'places'> =>
  page === undefined || boxes === undefined ? {} : { places: [{ page, boxes }, ...(onward ?? [])] };

/** A report to be read. Asked: `source`. */
export const readerScreen = (shown: Shown, { source: id }: Asked): ReaderScreen | undefined => {
  const { file, names, phrases } = shown;
  const source = file.sources.find((one) => one.id === id && one.held);
  if (source === undefined) return undefined;
  const bySource = once(file, 'statements by source', () => {
    const all = new Map<string, StatementRecord[]>();
    for (const one of file.statements) {
      const there = all.get(one.source);
      if (there === undefined) all.set(one.source, [one]);
      else there.push(one);
    }
    return all;
  });
  const { text, certainty } = tellWhen(source.published, names, phrases);
  const marks = (bySource.get(source.id) ?? []).flatMap((one) =>
    one.passages.map(
      (passage): ReaderMark => ({
        statement: one.id,
        start: passage.start,
        end: passage.end,
        what: tellContent(one, names, phrases),
        review: one.review,
        weak: one.strength === 'weak',
        coerced: coerced(one.circumstances),
        ...placesOf(passage),
      }),
    ),
  );
  return {
    source: source.id,
    name: names.of(source.id),
    ...(source.title === undefined ? {} : { title: source.title }),
    ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
    ...(source.author === undefined ? {} : { author: source.author }),
    published: { text, certainty },
    language: source.language,
    kind: phrases.sourceKinds[source.kind],
    file: source.file,
    access: phrases.access[source.access],
    unread: (source.unread ?? []).map((reason) => tellReason(reason, names, phrases)),
    parts: once(file, `parts ${source.id}`, () => partsOf(source.text ?? '')),
    marks: marks.sort((a, b) => a.start - b.start || b.end - a.end || byCodeUnit(a.statement, b.statement)),
  };
};
