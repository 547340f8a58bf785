import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { ReviewItem, ReviewScreen } from '../../../../telling/index.ts';
import { readerAddress } from '../../parts/quoted.tsx';
import { useEditing } from '../../parts/statement-form/editing.tsx';
import { Failed, Loading } from '../../parts/states.tsx';
import { useAddressWord, useChosen } from '../../shell/chosen.ts';
import { useKeys } from '../../shell/keys.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useCase, useScreen } from '../../wire/queries.ts';
import { reviewWords } from '../../words/review.ts';
import { shellWords } from '../../words/shell.ts';
import { Beside } from './beside.tsx';
import { Claim } from './claim.tsx';
import { useJudge } from './judge.ts';
import { ReviewActs } from './review-acts.tsx';
import { ReviewDone } from './review-done.tsx';
import { ReviewHead } from './review-head.tsx';
import { become, changed, lastVisit, useSitting } from './sitting.ts';
import './review.css';

/** Things shown ahead; and how near to the end of what was sent more of it is asked for. */
const AHEAD = 6;
const NEAR = 4;
const STEP = 30;

/** What is left to look at, in order: what was sent, without what was judged or put off here; and what was taken back. */
const queueOf = (
  items: readonly ReviewItem[],
  { judged, skipped, recalled }: ReturnType<typeof useSitting>,
): readonly ReviewItem[] => {
  const left = items.filter((one) => !judged.has(one.statement) && !skipped.has(one.statement));
  return recalled === undefined || left.some((one) => one.statement === recalled.statement)
    ? left
    : [recalled, ...left];
};

/** What is new, the most consequential first: one thing in front at a time, beside its words, decided with one key. */
const Review = () => {
  const words = useWords(reviewWords);
  const shell = useWords(shellWords);
  const [, go] = useLocation();
  const [part] = useAddressWord('part');
  const [source] = useAddressWord('source');
  const [at, setAt] = useAddressWord('at');
  const [, choose] = useChosen();
  const [from, setFrom] = useState(0);
  const [said, say] = useState('');
  const sitting = useSitting();
  const { judge, undo } = useJudge();
  const { edit } = useEditing();
  const { data } = useCase();
  const since = data === undefined ? undefined : lastVisit(data.id, data.head);
  const asked = { part, source, since, from: from === 0 ? undefined : String(from) };
  const { screen, error, isPending, refetch } = useScreen<ReviewScreen>('review', asked);
  const queue = queueOf(screen?.items ?? [], sitting);
  const found = queue.findIndex((one) => one.statement === at);
  const here = Math.max(0, found);
  const item = queue[here];
  // What is left of the list lies outside of what was sent: it is asked for before the person comes to its end.
  const sent = screen === undefined ? 0 : screen.from + screen.items.length;
  // What was judged leaves the list once the desk has it, and the rest moves up: only what was put off or walked past stays.
  const leaving = screen?.items.some((one) => sitting.judged.has(one.statement)) ?? false;
  const further = screen !== undefined && sent < screen.waiting[screen.part];
  const more = further && !leaving && here >= queue.length - NEAR;
  useEffect(() => {
    if (more && screen !== undefined) setFrom(screen.from + STEP);
  }, [more, screen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part or report begins at its beginning.
  useEffect(() => setFrom(0), [part, source]);
  useEffect(() => {
    if (sitting.sending === 0) return;
    const wait = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', wait);
    return () => window.removeEventListener('beforeunload', wait);
  }, [sitting.sending]);
  const front = (one: ReviewItem | undefined) => setAt(one?.statement);
  const leave = (one: ReviewItem) => front(queue[here + 1] ?? queue.find((other) => other !== one));
  const decided = (what: 'saidAccepted' | 'saidRejected' | 'saidCorrected' | 'saidSkipped', one: ReviewItem) => {
    say(words[what](one.title));
    leave(one);
  };
  const acts = {
    accept: () => {
      if (item === undefined) return;
      judge(item, { do: 'accept', statement: item.statement, because: shell.acceptReason });
      decided('saidAccepted', item);
    },
    acceptAll: () => {
      if (item === undefined || item.repeats.length === 0) return;
      const statements = [item.statement, ...item.repeats];
      judge(item, { do: 'acceptRepeats', statements, because: shell.acceptReason }, statements);
      decided('saidAccepted', item);
    },
    reject: () => {
      if (item === undefined) return;
      judge(item, { do: 'reject', statement: item.statement, because: shell.rejectReason });
      decided('saidRejected', item);
    },
    correct: () => {
      if (item === undefined) return;
      edit({ statement: item.statement }, (command) => {
        judge(item, command);
        decided('saidCorrected', item);
      });
    },
    skip: () => {
      if (item === undefined) return;
      become(({ skipped }) => ({ skipped: changed(skipped, { put: [item.statement] }), recalled: undefined }));
      decided('saidSkipped', item);
    },
    whole: () => {
      if (item !== undefined) choose(item.record);
    },
  };
  const place = item?.lead.inText[0];
  const writable = data?.writable !== false;
  useKeys([
    ...(item === undefined || !writable
      ? []
      : [
          { keys: 'a', does: shell.accept, run: acts.accept },
          { keys: 'r', does: shell.reject, run: acts.reject },
          { keys: 'e', does: shell.correct, run: acts.correct },
          ...(item.repeats.length === 0
            ? []
            : [{ keys: 'A', does: words.acceptAll(item.repeats.length), run: acts.acceptAll }]),
        ]),
    ...(item === undefined
      ? []
      : [
          { keys: 's', does: words.skip, run: acts.skip },
          { keys: 'w', does: words.whole, run: acts.whole },
          { keys: 'j', does: shell.next, run: () => front(queue[here + 1] ?? item) },
          { keys: 'k', does: shell.previous, run: () => front(queue[here - 1] ?? item) },
        ]),
    ...(place === undefined ? [] : [{ keys: 'o', does: shell.toReader, run: () => go(readerAddress(place)) }]),
    ...(sitting.deeds.length === 0
      ? []
      : [
          {
            keys: 'u',
            does: shell.undo,
            run: () => {
              const back = undo();
              if (back === undefined) return;
              say(words.saidUndone(back.title));
              front(back);
            },
          },
        ]),
  ]);
  const ended =
    screen !== undefined && item === undefined && from > 0 && !more && !leaving && sitting.skipped.size === 0;
  useEffect(() => {
    if (ended) setFrom(0);
  }, [ended]);
  if (error !== null && screen === undefined) return <Failed error={error} again={() => void refetch()} />;
  if (isPending || screen === undefined) return <Loading />;
  return (
    <div className="review">
      <ReviewHead screen={screen} />
      <p className="said-last small" role="status">
        {said}
        {said !== '' && sitting.deeds.length > 0 && (
          <>
            {' '}
            <kbd>u</kbd> {shell.undo}
          </>
        )}
        {sitting.sending > 1 && <span className="quiet"> {words.sending(sitting.sending)}</span>}
      </p>
      {item === undefined && (ended || (further && (leaving || more))) && <Loading />}
      {item === undefined && !ended && !(further && (leaving || more)) && (
        <ReviewDone screen={screen} begin={() => setFrom(0)} />
      )}
      {item !== undefined && (
        <>
          <article className="review-item" key={item.statement} data-statement={item.statement}>
            <Claim item={item}>{writable && <ReviewActs item={item} acts={acts} />}</Claim>
            <Beside item={item} />
          </article>
          {queue.length > here + 1 && (
            <section className="ahead">
              <h3>{words.next}</h3>
              <ol>
                {queue.slice(here + 1, here + 1 + AHEAD).map((one) => (
                  <li key={one.statement}>
                    <button type="button" className="bare" onClick={() => front(one)}>
                      <span className="ahead-title">{one.title}</span>
                      <span className={`consequence ${one.consequence}`}>{words[one.consequence]}</span>
                    </button>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </>
      )}
    </div>
  );
};

export default Review;
