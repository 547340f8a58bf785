import type { DisputesScreen, Quote } from '../../../../telling/index.ts';
import { Quoted } from '../../parts/quoted.tsx';
import { VoiceMark } from '../../parts/voice-mark.tsx';
import { useWords } from '../../shell/settings.tsx';
import { disputesWords } from '../../words/disputes.ts';

type Told = DisputesScreen['disputes'][number]['sides'];
type Side = { readonly says: string; readonly firsts: readonly Quote[]; readonly rest: readonly Quote[] };

const FIRST = 2;

/** Sides that say the same stand under one heading, each with its first words before any has its second. */
const gathered = (told: Told): readonly Side[] =>
  [...new Set(told.map(({ says }) => says))].map((says) => {
    const alike = told.filter((side) => side.says === says);
    const firsts = alike.flatMap(({ quotes }) => quotes.slice(0, 1));
    const quotes = [...firsts, ...alike.flatMap((side) => side.quotes.slice(1))];
    const shown = Math.max(FIRST, firsts.length);
    return { says, firsts: quotes.slice(0, shown), rest: quotes.slice(shown) };
  });

/** One side: what it says, who says it, and the words; more than the first few open on a press. */
const SideTold = ({ side: { says, firsts, rest } }: { readonly side: Side }) => {
  const words = useWords(disputesWords);
  const standings = [...new Set([...firsts, ...rest].map((quote) => quote.voiceStanding))];
  return (
    <section>
      <div className="side-head">
        <h3>{says}</h3>
        <p className="side-voices">
          {standings.map((standing) => (
            <VoiceMark key={standing} standing={standing} />
          ))}
        </p>
      </div>
      <div className="side-words">
        {firsts.map((quote) => (
          <Quoted key={quote.statement} quote={quote} brief />
        ))}
        {rest.length > 0 && (
          <details>
            <summary>{words.more(rest.length)}</summary>
            {rest.map((quote) => (
              <Quoted key={quote.statement} quote={quote} brief />
            ))}
          </details>
        )}
      </div>
    </section>
  );
};

/** Two sides stand beside each other; of more, each is a line: what it says, and its words beside it. */
export const Sides = ({ sides: told }: { readonly sides: Told }) => {
  const sides = gathered(told);
  return (
    <div className={`sides${sides.length > 2 ? ' many' : ''}`}>
      {sides.map((side) => (
        <SideTold key={side.says} side={side} />
      ))}
    </div>
  );
};
