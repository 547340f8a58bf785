import { useWords } from '../shell/settings.tsx';
import { WireError } from '../wire/fetch.ts';
import { shellWords } from '../words/shell.ts';
import './states.css';

/** While the desk works: shown after a moment only, since most answers are faster than an eye. */
export const Loading = () => (
  <p className="loading" role="status">
    {useWords(shellWords).loading}
  </p>
);

/** What failed, what was kept, what to do: in the desk's own words. */
export const Failed = ({ error, again }: { readonly error: unknown; readonly again?: () => void }) => {
  const words = useWords(shellWords);
  const told = error instanceof WireError ? error.told : undefined;
  const gone = told?.code === 'unreachable';
  return (
    <div className="failed" role="alert">
      <h2>{gone ? words.gone : words.failed}</h2>
      <p className="sentence">{gone ? words.goneAdvice : (told?.what ?? String(error))}</p>
      {told?.kept !== undefined && (
        <p className="small">
          <b>{words.kept}:</b> {told.kept}
        </p>
      )}
      {told?.advice !== undefined && (
        <p className="small">
          <b>{words.advice}:</b> {told.advice}
        </p>
      )}
      {again !== undefined && !gone && (
        <button type="button" className="act" onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  );
};

/** Nothing to show, said so that it is no surprise, with what to do next. */
export const Empty = ({ said, advice }: { readonly said: string; readonly advice?: string }) => (
  <div className="empty">
    <p>{said}</p>
    {advice !== undefined && <p className="small">{advice}</p>}
  </div>
);
