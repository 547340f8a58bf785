import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { InText, Quote } from '../../../telling/index.ts';
import { useWords } from '../shell/settings.tsx';
import { shellWords } from '../words/shell.ts';
import { nearAfter, nearBefore } from './near-by.ts';
import { ReviewMark } from './review-mark.tsx';
import { VoiceMark } from './voice-mark.tsx';
import './quoted.css';

/** The address of words in the reader. */
export const readerAddress = ({ source, start, end }: Pick<InText, 'source' | 'start' | 'end'>): string =>
  `/reader/${source}?from=${start}&to=${end}`;

/** Exact words, marked, with what stands around them in the report; `brief` where the column is narrow. */
export const WordsInText = ({ words, brief }: { readonly words: InText; readonly brief?: boolean }) => (
  <p className="in-text">
    <span className="around">{brief ? nearBefore(words.before) : words.before}</span>
    <mark>{words.exact}</mark>
    <span className="around">{brief ? nearAfter(words.after) : words.after}</span>
  </p>
);

/** Words of a report, and the way to them. */
export const Placed = ({ words: place }: { readonly words: InText }) => {
  const words = useWords(shellWords);
  return (
    <article className="quoted">
      <blockquote>
        <WordsInText words={place} />
      </blockquote>
      <p className="by">{place.sourceName}</p>
      <p className="state">
        <Link href={readerAddress(place)}>{words.toReader}</Link>
      </p>
    </article>
  );
};

type QuotedProps = { readonly quote: Quote; readonly brief?: boolean; readonly children?: ReactNode };

/** One statement beside its words: who says it, what limits it, what was decided; `children` stand below (what can be done). */
export const Quoted = ({ quote, brief = false, children }: QuotedProps) => {
  const words = useWords(shellWords);
  const [first] = quote.inText;
  return (
    <article className={`quoted ${quote.review}${quote.coerced ? ' coerced' : ''}`}>
      <blockquote>
        {quote.inText.map((one) => (
          <WordsInText key={`${one.source}.${one.start}`} words={one} brief={brief} />
        ))}
      </blockquote>
      {quote.coerced && <p className="coerced-note">{words.coercedNote}</p>}
      <p className="by">
        <VoiceMark standing={quote.voiceStanding} bare /> {quote.voice}
      </p>
      <p className="state">
        <ReviewMark review={quote.review} weak={quote.weak} />
        {quote.limits.map((limit) => (
          <span key={limit} className="limit">
            {limit}
          </span>
        ))}
        {quote.said !== undefined && <span>{quote.said}</span>}
        {first !== undefined && <Link href={readerAddress(first)}>{words.toReader}</Link>}
      </p>
      {quote.because !== undefined && <p className="because sentence">{quote.because}</p>}
      {children}
    </article>
  );
};
