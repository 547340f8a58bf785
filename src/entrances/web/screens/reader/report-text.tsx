import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useMemo } from 'react';
import type { ReaderMark, ReaderPart } from '../../../../telling/index.ts';
import { ReportPart } from './report-part.tsx';
import { endOf, marksByPart, partAt, type Span } from './segments.ts';

type Props = {
  readonly box: RefObject<HTMLElement | null>;
  readonly parts: readonly ReaderPart[];
  readonly marks: readonly ReaderMark[];
  readonly language: string;
  readonly label: string;
  readonly lit?: Span | undefined;
  readonly picked?: Span | undefined;
  readonly chosen?: string | undefined;
  readonly choose: (statement: string) => void;
  /** Where to look: brought into view whenever it changes. */
  readonly look?: number | undefined;
};

/** Above so many paragraphs only those near the window are drawn. */
const MANY = 300;
const LINE = 28;
const LETTERS_A_LINE = 70;
const NONE: readonly ReaderMark[] = [];

const within = (span: Span | undefined, part: ReaderPart): Span | undefined =>
  span !== undefined && span.start < endOf(part) && part.start < span.end ? span : undefined;

/** The text of a report. A long one is drawn where it is looked at; a short one whole, so that the browser can search it. */
export const ReportText = (props: Props) => {
  const { box, parts, marks, language, label, lit, picked, chosen, choose, look } = props;
  const byPart = useMemo(() => marksByPart(parts, marks), [parts, marks]);
  const windowed = parts.length > MANY;
  const virtual = useVirtualizer({
    count: windowed ? parts.length : 0,
    getScrollElement: () => box.current,
    estimateSize: (at) => LINE * (1 + Math.ceil((parts[at]?.text.length ?? 0) / LETTERS_A_LINE)),
    overscan: 6,
  });
  useEffect(() => {
    if (look === undefined) return;
    if (windowed) virtual.scrollToIndex(partAt(parts, look), { align: 'center' });
    // What is drawn only now is there in the next frame.
    const frame = requestAnimationFrame(() => {
      const found = box.current?.querySelector(`[data-at="${look}"]`);
      found?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [look, parts, windowed, virtual, box]);
  const draw = (part: ReaderPart, at: number) => {
    const own = byPart.get(at) ?? NONE;
    return (
      <ReportPart
        key={part.start}
        part={part}
        marks={own}
        lit={within(lit, part)}
        picked={within(picked, part)}
        chosen={own.some((one) => one.statement === chosen) ? chosen : undefined}
        choose={choose}
      />
    );
  };
  return (
    <section className={`report-text${windowed ? ' windowed' : ''}`} lang={language} ref={box} aria-label={label}>
      {windowed ? (
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const part = parts[item.index];
            return part === undefined ? null : (
              <div
                key={item.key}
                data-index={item.index}
                ref={virtual.measureElement}
                className="windowed-part"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {draw(part, item.index)}
              </div>
            );
          })}
        </div>
      ) : (
        parts.map(draw)
      )}
    </section>
  );
};
