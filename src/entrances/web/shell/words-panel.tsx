import { useRef } from 'react';
import { useLocation } from 'wouter';
import { AccountTold } from '../parts/account.tsx';
import { Facts } from '../parts/facts.tsx';
import { QuoteActs } from '../parts/quote-acts.tsx';
import { Placed, Quoted, readerAddress } from '../parts/quoted.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { useRecord } from '../wire/queries.ts';
import { shellWords } from '../words/shell.ts';
import { isRecord, useChosen } from './chosen.ts';
import { useKeys } from './keys.tsx';
import { useWords } from './settings.tsx';

/** The third column: the words that the chosen record rests on, who says them, and why the record is what it is. */
export const WordsPanel = () => {
  const words = useWords(shellWords);
  const [chosen, choose] = useChosen();
  const [location, go] = useLocation();
  const panel = useRef<HTMLElement>(null);
  const { record, error, isPending } = useRecord(isRecord(chosen) ? chosen : undefined);
  const first = record?.quotes[0];
  const place = first?.inText[0] ?? record?.places[0];
  useKeys(
    chosen === undefined
      ? []
      : [
          { keys: 'w', does: words.toWords, run: () => panel.current?.focus() },
          // In a report one is at the words already: there the same keys lead back.
          ...(location.startsWith('/reader/')
            ? []
            : [
                {
                  keys: 'o',
                  does: words.toReader,
                  run: () => (place === undefined ? undefined : go(readerAddress(place))),
                },
                { keys: 'Escape', does: words.back, run: () => choose(undefined) },
              ]),
        ],
  );
  const begins = [
    [words.next, 'j'],
    [words.previous, 'k'],
    [words.toReader, 'o'],
    [words.help, '?'],
  ];
  if (!isRecord(chosen))
    return (
      <aside className="words-panel begin" aria-label={words.words}>
        <p>{words.chooseOne}</p>
        <dl>
          {begins.map(([does, ...keys]) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </aside>
    );
  return (
    <aside className="words-panel" aria-label={words.words} ref={panel} tabIndex={-1}>
      <button type="button" className="act to-list" onClick={() => choose(undefined)}>
        {words.back}
      </button>
      {error !== null && record === undefined && <Failed error={error} />}
      {isPending && record === undefined && <Loading />}
      {record !== undefined && (
        <>
          <h2>{record.title}</h2>
          {record.facts !== undefined && <Facts facts={record.facts} />}
          {record.quotes.map((quote) => (
            <Quoted key={quote.statement} quote={quote}>
              <QuoteActs quote={quote} />
            </Quoted>
          ))}
          {record.quotes.length === 0 &&
            record.places.map((one) => <Placed key={`${one.source}.${one.start}`} words={one} />)}
          {record.why !== undefined && <AccountTold account={record.why} />}
        </>
      )}
    </aside>
  );
};
