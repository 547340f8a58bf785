import { memo } from 'react';
import type { ReaderMark, ReaderPart } from '../../../../telling/index.ts';
import { type Segment, type Span, segmentsOf } from './segments.ts';

type Props = {
  readonly part: ReaderPart;
  readonly marks: readonly ReaderMark[];
  readonly lit?: Span | undefined;
  readonly picked?: Span | undefined;
  /** The chosen statement, where it has words here. */
  readonly chosen?: string | undefined;
  readonly choose: (statement: string) => void;
};

/** What the strongest of several marks looks like; the same everywhere on the page. */
const lookOf = (mark: ReaderMark): string => {
  if (mark.review === 'rejected') return 'rejected';
  if (mark.coerced) return 'coerced';
  if (mark.review === 'accepted' || mark.review === 'made') return 'accepted';
  return mark.weak ? 'weak' : 'proposed';
};
const LOOKS = ['accepted', 'coerced', 'proposed', 'weak', 'rejected'];

const classOf = ({ marks, lit, picked }: Segment, chosen: string | undefined): string => {
  const looks = marks.map(lookOf).sort((a, b) => LOOKS.indexOf(a) - LOOKS.indexOf(b));
  return [
    ...looks.slice(0, 1),
    ...(marks.some((one) => one.statement === chosen) ? ['chosen'] : []),
    ...(lit ? ['lit'] : []),
    ...(picked ? ['picked'] : []),
  ].join(' ');
};

/** Of several statements over the same words, the one after the chosen one: pressing again goes through all of them. */
const nextOf = (marks: readonly ReaderMark[], chosen: string | undefined): string | undefined => {
  const at = marks.findIndex((one) => one.statement === chosen);
  return marks[(at + 1) % marks.length]?.statement;
};

/** A paragraph of a report, its marked words shown as what they are and choosable. */
export const ReportPart = memo(({ part, marks, lit, picked, chosen, choose }: Props) => (
  <p>
    {segmentsOf(part, marks, lit, picked).map((segment) => {
      const look = classOf(segment, chosen);
      if (segment.marks.length === 0)
        return (
          <span key={segment.start} data-at={segment.start} className={look === '' ? undefined : look}>
            {segment.text}
          </span>
        );
      const press = () => {
        const next = nextOf(segment.marks, chosen);
        if (next !== undefined && document.getSelection()?.isCollapsed !== false) choose(next);
      };
      return (
        // biome-ignore lint/a11y/useSemanticElements: a button would break the line; these are words of a running text.
        <span
          key={segment.start}
          data-at={segment.start}
          className={`marked ${look}`}
          role="button"
          tabIndex={0}
          title={[...new Set(segment.marks.map((one) => one.what))].join(' · ')}
          aria-pressed={segment.marks.some((one) => one.statement === chosen)}
          onClick={press}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            press();
          }}
        >
          {segment.text}
        </span>
      );
    })}
  </p>
));
