import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useParams } from 'wouter';
import type { ReaderScreen } from '../../../../telling/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { useEditing } from '../../parts/statement-form/editing.tsx';
import { Empty, Failed, Loading } from '../../parts/states.tsx';
import { cameFromWithin } from '../../shell/came-from.ts';
import { useAddressWord, useChosen } from '../../shell/chosen.ts';
import { useKeys } from '../../shell/keys.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useCase, useScreen } from '../../wire/queries.ts';
import { readerWords } from '../../words/reader.ts';
import { shellWords } from '../../words/shell.ts';
import { Original } from './original.tsx';
import { useSelected } from './picked-words.ts';
import { usePicking } from './picking.ts';
import { ReaderHead } from './reader-head.tsx';
import { ReportText } from './report-text.tsx';
import { type Span, textBetween } from './segments.ts';
import './reader.css';

const numberIn = (word: string | undefined): number | undefined =>
  word !== undefined && /^\d+$/.test(word) ? Number(word) : undefined;

const NOTHING: ReaderScreen['parts'] = [];

/** A report: its text with every statement's words marked, or the original; words of it can be made into a statement. */
const Reader = () => {
  const words = useWords(readerWords);
  const shell = useWords(shellWords);
  const { source = '' } = useParams<{ source: string }>();
  const [, go] = useLocation();
  const [from] = useAddressWord('from');
  const [to] = useAddressWord('to');
  const [shown, setShown] = useAddressWord('view');
  const [chosen, choose] = useChosen();
  const { decide } = useDecide();
  const { edit } = useEditing();
  const { data } = useCase();
  const { screen, error, isPending, refetch } = useScreen<ReaderScreen>('reader', { source });
  const view = shown === 'original' ? 'original' : 'text';
  const parts = screen?.parts ?? NOTHING;
  const box = useRef<HTMLElement>(null);
  const selected = useSelected(box);
  const [start, end] = [numberIn(from), numberIn(to)];
  const lit = useMemo<Span | undefined>(
    () => (start === undefined || end === undefined || end <= start ? undefined : { start, end }),
    [start, end],
  );
  const chosenMark = screen?.marks.find((one) => one.statement === chosen);
  const span = useRef<Span>(undefined);
  const make = useCallback(() => {
    const picked = span.current;
    if (picked === undefined || screen === undefined) return;
    edit({ source: screen.source, ...picked, exact: textBetween(screen.parts, picked) });
  }, [edit, screen]);
  const picking = usePicking(parts, make);
  const picked = picking.span ?? selected;
  span.current = picked;
  const back = () => (cameFromWithin() ? window.history.back() : go('/'));
  const marks = screen?.marks ?? [];
  const here = chosenMark === undefined ? -1 : marks.indexOf(chosenMark);
  const step = (by: 1 | -1) => {
    const place = lit?.start ?? 0;
    const next =
      here >= 0
        ? marks[here + by]
        : by > 0
          ? marks.find((one) => one.start >= place)
          : marks.findLast((one) => one.start < place);
    if (next !== undefined) choose(next.statement);
  };
  // The words that the address points at are chosen with their statement, so that who says so stands beside them.
  const begun = useRef<string>(undefined);
  useEffect(() => {
    if (screen === undefined || chosen !== undefined || lit === undefined || begun.current === `${from} ${to}`) return;
    begun.current = `${from} ${to}`;
    const exact = screen.marks.find((one) => one.start === lit.start && one.end === lit.end);
    if (exact !== undefined && window.matchMedia('(min-width: 72.01rem)').matches) choose(exact.statement);
  }, [screen, chosen, choose, lit, from, to]);
  const proposed = chosenMark?.review === 'proposed' && data?.writable !== false ? chosenMark.statement : undefined;
  useKeys([
    { keys: 'Escape', does: shell.back, run: back },
    { keys: 'o', does: shell.back, run: back },
    { keys: 'j', does: words.nextMark, run: () => step(1) },
    { keys: 'k', does: words.previousMark, run: () => step(-1) },
    { keys: 't', does: words.switchView, run: () => setShown(view === 'text' ? 'original' : undefined) },
    ...(data?.writable === false
      ? []
      : [
          {
            keys: 'v',
            does: words.pick,
            run: () => picking.begin(chosenMark?.start ?? lit?.start ?? parts[0]?.start ?? 0),
          },
          ...(picked === undefined ? [] : [{ keys: 'm', does: words.make, run: make }]),
        ]),
    ...(proposed === undefined
      ? []
      : [
          {
            keys: 'a',
            does: shell.accept,
            run: () => void decide({ do: 'accept', statement: proposed, because: shell.acceptReason }),
          },
          {
            keys: 'r',
            does: shell.reject,
            run: () => void decide({ do: 'reject', statement: proposed, because: shell.rejectReason }),
          },
          { keys: 'e', does: shell.correct, run: () => edit({ statement: proposed }) },
        ]),
  ]);
  if (error !== null && screen === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (isPending || screen === undefined) return <Loading />;
  const exact = picked === undefined ? '' : textBetween(parts, picked);
  return (
    <div className="reader">
      <ReaderHead screen={screen} view={view} show={(one) => setShown(one === 'text' ? undefined : one)} back={back} />
      {view === 'original' ? (
        <Original screen={screen} chosen={chosen} choose={choose} />
      ) : parts.length === 0 ? (
        <Empty said={words.noText} advice={words.noTextAdvice} />
      ) : (
        <ReportText
          box={box}
          parts={parts}
          marks={screen.marks}
          language={screen.language}
          label={words.text}
          lit={lit}
          picked={picking.span}
          chosen={chosen}
          choose={choose}
          look={picking.span?.start ?? chosenMark?.start ?? lit?.start}
        />
      )}
      <p className="sr-only" role="status">
        {picking.on && (exact === '' ? words.picking : words.picked(exact))}
      </p>
      {view === 'text' && picked !== undefined && exact !== '' && data?.writable !== false && (
        <div className="picked-bar">
          <p>
            <q>{exact.length > 160 ? `${exact.slice(0, 150)}…` : exact}</q>
            {picking.on && <span className="small quiet">{words.picking}</span>}
          </p>
          <button type="button" className="act main" onMouseDown={(event) => event.preventDefault()} onClick={make}>
            {words.make} <kbd>{picking.on ? '↵' : 'm'}</kbd>
          </button>
        </div>
      )}
    </div>
  );
};

export default Reader;
