import { useWords } from '../shell/settings.tsx';
import { shellWords } from '../words/shell.ts';
import { Dialog } from './dialog.tsx';

/** One decision that was made meanwhile. */
export type Since = { readonly entry: string; readonly text?: string; readonly kind: string; readonly author: string };

type Props = { readonly since: readonly Since[]; readonly letGo: () => void; readonly again: () => void };

/** A decision that came too late: what changed meanwhile, and whether it is still meant. What was typed is not lost. */
export const Stale = ({ since, letGo, again }: Props) => {
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
