import { Link } from 'wouter';
import type { InText, LineageTold, SourceScreen } from '../../../../telling/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { Placed, readerAddress } from '../../parts/quoted.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useCase } from '../../wire/queries.ts';
import { shellWords } from '../../words/shell.ts';
import { sourcesWords } from '../../words/sources.ts';

const FIRST = 6;

const Pair = ({ words, name }: { readonly words: InText; readonly name: string }) => {
  const shell = useWords(shellWords);
  return (
    <blockquote data-source={name}>
      <Link href={readerAddress(words)} title={shell.toReader}>
        {words.exact}
      </Link>
    </blockquote>
  );
};

/** One dependence: why it is held to be one, the words of both beside each other, and saying that it is none. */
export const SharedWords = ({ source, lineage }: { readonly source: SourceScreen; readonly lineage: LineageTold }) => {
  const words = useWords(sourcesWords);
  const { decide, ask } = useDecide();
  const { data } = useCase();
  const deny = async () => {
    const because = await ask({ title: words.denyTitle, hint: `${source.name} – ${lineage.on}` });
    if (because !== undefined) await decide({ do: 'deny', from: source.id, to: lineage.id, because });
  };
  const [first, rest] = [lineage.pairs.slice(0, FIRST), lineage.pairs.slice(FIRST)];
  const drawn = (pairs: LineageTold['pairs']) =>
    pairs.map(([mine, theirs]) => (
      <div className="pair" key={`${mine.start} ${theirs.start}`}>
        <Pair words={mine} name={source.name} />
        <Pair words={theirs} name={lineage.on} />
      </div>
    ));
  return (
    <article className="shared-words">
      <h2>
        {source.name} {lineage.how} {lineage.on}
      </h2>
      <p className="quiet">{lineage.reason}</p>
      {lineage.citations.map((place) => (
        <Placed key={place.start} words={place} />
      ))}
      {first.length > 0 && (
        <div className="pairs">
          <div className="pair pair-head small" aria-hidden="true">
            <b>{source.name}</b>
            <b>{lineage.on}</b>
          </div>
          {drawn(first)}
          {rest.length > 0 && (
            <details>
              <summary>{words.more(rest.length)}</summary>
              {drawn(rest)}
            </details>
          )}
        </div>
      )}
      {lineage.held && data?.writable !== false && (
        <p className="acts">
          <button type="button" className="act" onClick={() => void deny()}>
            {words.deny}
          </button>
        </p>
      )}
    </article>
  );
};
