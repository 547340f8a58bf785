import { useEffect, useState } from 'react';
import type { Facet } from '../../../../telling/index.ts';
import { useSettings, useWords } from '../../shell/settings.tsx';
import { chronologyWords } from '../../words/chronology.ts';
import { numberIn } from '../../words/plural.ts';
import type { Asked, useNarrowing } from './narrowing.ts';

type Narrow = ReturnType<typeof useNarrowing>[1];

const PAUSE = 250;

/** Words that an event must hold. What is typed is asked for once the typing pauses. */
const TextFilter = ({ text, narrow }: { readonly text: string | undefined; readonly narrow: Narrow }) => {
  const words = useWords(chronologyWords);
  const [typed, setTyped] = useState(text ?? '');
  // What is taken away elsewhere, by a key or in the sentence, leaves the field too.
  useEffect(() => setTyped(text ?? ''), [text]);
  useEffect(() => {
    if (typed === (text ?? '')) return;
    const timer = setTimeout(() => narrow({ text: typed }), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, text, narrow]);
  return (
    <label className="filter">
      <span className="sr-only">{words.textFilter}</span>
      <input
        type="search"
        id="chronology-text"
        value={typed}
        placeholder={words.textFilter}
        onChange={(event) => setTyped(event.target.value)}
      />
    </label>
  );
};

type Props = { readonly facets: readonly Facet[]; readonly asked: Asked; readonly narrow: Narrow };

/** Everything by which events can be narrowed, each choice with how many events it leaves. */
export const Filters = ({ facets, asked, narrow }: Props) => {
  const words = useWords(chronologyWords);
  const { language } = useSettings();
  const [open, setOpen] = useState(false);
  const any = {
    person: words.anyPerson,
    place: words.anyPlace,
    act: words.anyAct,
    source: words.anySource,
    origin: words.anyOrigin,
    modality: words.anyModality,
    dispute: words.anyDispute,
  } as const;
  return (
    <div className={`filters${open ? ' open' : ''}`}>
      <button type="button" className="act opens-filters" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.narrow}
      </button>
      <fieldset>
        <legend className="sr-only">{words.narrow}</legend>
        {facets.map(({ key, options, more }) => (
          <label key={key} className={`filter${asked[key] === undefined ? '' : ' chosen'}`}>
            <span className="sr-only">{any[key]}</span>
            <select
              name={key}
              value={asked[key] ?? ''}
              disabled={options.length === 0}
              onChange={(event) => narrow({ [key]: event.target.value })}
            >
              <option value="">{any[key]}</option>
              {options.map((one) => (
                <option key={one.value} value={one.value}>
                  {`${key === 'dispute' ? words.onlyContested : one.label} (${numberIn(language, one.n)})`}
                </option>
              ))}
              {more > 0 && <option disabled>{words.more(more)}</option>}
            </select>
          </label>
        ))}
        <TextFilter text={asked.text} narrow={narrow} />
      </fieldset>
    </div>
  );
};
