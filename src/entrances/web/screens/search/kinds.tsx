import type { CaseFound, HitKind } from '../../../../desk/index.ts';
import { useWords } from '../../shell/settings.tsx';
import { searchWords } from '../../words/search.ts';
import '../../parts/choices.css';

/** The kinds in the order in which they are told; the first of them are what one mostly looks for. */
export const KINDS: readonly HitKind[] = [
  'person',
  'organization',
  'group',
  'place',
  'event',
  'statement',
  'source',
  'passage',
];

type Props = {
  readonly found: CaseFound;
  readonly kind: HitKind | undefined;
  readonly choose: (kind: HitKind | undefined) => void;
};

/** How many of each kind were found; one of them can be looked at alone. */
export const Kinds = ({ found: { total, counts }, kind, choose }: Props) => {
  const words = useWords(searchWords);
  const there = KINDS.filter((one) => counts[one] > 0 || one === kind);
  return (
    <fieldset className="choices search-kinds">
      <legend className="sr-only">{words.kinds}</legend>
      <button type="button" className="choice" aria-pressed={kind === undefined} onClick={() => choose(undefined)}>
        {words.all} <span className="quiet">{total}</span>
      </button>
      {there.map((one) => (
        <button key={one} type="button" className="choice" aria-pressed={one === kind} onClick={() => choose(one)}>
          {words[`${one}s`]} <span className="quiet">{counts[one]}</span>
        </button>
      ))}
    </fieldset>
  );
};
