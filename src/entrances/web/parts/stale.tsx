import { useWords } from '../shell/settings.tsx';
import { shellWords } from '../words/shell.ts';
import { Dialog } from './dialog.tsx';

/** One decision that was made meanwhile. */
export type Since = { readonly entry: string; readonly text?: string; readonly kind: string; readonly author: string };

type Props = {
  readonly since: readonly Since[];
  /** What this person typed for the decision that was refused. */
  readonly typed: readonly string[];
  readonly letGo: () => void;
  readonly again: () => void;
};

/** A decision that came too late: what changed meanwhile, and whether it is still meant. What was typed is not lost. */
export const Stale = ({ since, typed, letGo, again }: Props) => {
  const words = useWords(shellWords);
  return (
    <Dialog close={letGo} title={words.stale}>
      <h3>{words.staleSince}</h3>
      <ul>
        {since.map(({ entry, text, kind, author }) => (
          <li key={entry}>
            {text ?? kind} · {author}
          </li>
        ))}
      </ul>
      <h3>{words.staleYours}</h3>
      {typed.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <div className="acts">
        <button type="button" className="act" onClick={letGo}>
          {words.cancel}
        </button>
        <button type="button" className="act main" onClick={again}>
          {words.decideAnyway}
        </button>
      </div>
    </Dialog>
  );
};
