import { useDecide } from '../../parts/decide.tsx';
import { useChosen } from '../../shell/chosen.ts';
import { useWords } from '../../shell/settings.tsx';
import type { Acted, ChangeTold } from '../../wire/act.ts';
import { shellWords } from '../../words/shell.ts';
import { sourcesWords } from '../../words/sources.ts';

const Moved = ({ change }: { readonly change: ChangeTold }) => {
  const [chosen, choose] = useChosen();
  return (
    <button type="button" className="row" aria-current={change.id === chosen} onClick={() => choose(change.id)}>
      {change.what === undefined ? (
        change.text
      ) : (
        <>
          <span className="name">{change.what}</span>
          <span className="moved-dates">
            {change.was !== undefined && change.was !== '' && <del>{change.was}</del>}
            {change.was !== undefined && change.is !== undefined && <span aria-hidden="true"> → </span>}
            {change.is !== undefined && <ins>{change.is}</ins>}
          </span>
        </>
      )}
    </button>
  );
};

/** What a description moved: every date that hung on it, from what to what; and the rest. Each leads to its words. */
export const Effect = ({ acted, close }: { readonly acted: Acted; readonly close: () => void }) => {
  const words = useWords(sourcesWords);
  const shell = useWords(shellWords);
  const { decide } = useDecide();
  const dates = acted.changes.filter(({ kind }) => kind === 'dated');
  const others = acted.changes.filter(({ kind }) => kind !== 'dated');
  const entry = acted.recorded.at(-1)?.entry;
  const undo = async () => {
    if (entry === undefined) return;
    const done = await decide({ do: 'withdraw', entry, because: shell.undoReason });
    if (done !== undefined) close();
  };
  return (
    <section className="effect" aria-label={words.effect}>
      <h2>{dates.length === 0 ? words.noDateMoved : words.datesMoved(dates.length)}</h2>
      {dates.map((change) => (
        <Moved key={`${change.id} ${change.text}`} change={change} />
      ))}
      {others.length > 0 && (
        <details open={dates.length === 0}>
          <summary>{words.alsoMoved(others.length)}</summary>
          {others.map((change) => (
            <Moved key={`${change.kind} ${change.id} ${change.text}`} change={change} />
          ))}
        </details>
      )}
      <p className="acts">
        <button type="button" className="act" onClick={() => void undo()}>
          {shell.undo}
        </button>
        <button type="button" className="act" onClick={close}>
          {shell.close}
        </button>
      </p>
    </section>
  );
};
