import { useFollowing } from '../wire/head.ts';
import { shellWords } from '../words/shell.ts';
import { useWords } from './settings.tsx';

/** Long work of the desk: what it is at, how far, how long still. */
export const Working = () => {
  const words = useWords(shellWords);
  const { working } = useFollowing();
  if (working === undefined) return null;
  const { file, done, total, left } = working;
  return (
    <div className="working" role="status">
      <span>{file === undefined ? words.loading : words.reading(file)}</span>
      {total !== undefined && (
        <>
          <progress value={done} max={total} aria-label={words.loading} />
          <span>{words.progress(done, total)}</span>
        </>
      )}
      {left !== undefined && left > 0 && <span>{words.secondsLeft(left)}</span>}
    </div>
  );
};
