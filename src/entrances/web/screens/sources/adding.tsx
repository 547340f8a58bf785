import { type ChangeEvent, useRef } from 'react';
import { useSettings, useWords } from '../../shell/settings.tsx';
import { add, addAgain, forgetAdded, useAdding } from '../../wire/adding.ts';
import { chosenFiles } from '../../wire/dropped.ts';
import { useCase } from '../../wire/queries.ts';
import { addingWords } from '../../words/adding.ts';
import { AddedFile } from './added-file.tsx';

/** Where reports are handed in, and what became of each. */
export const AddingPart = () => {
  const words = useWords(addingWords);
  const { language } = useSettings();
  const files = useAdding();
  const { data } = useCase();
  const folder = useRef<HTMLInputElement>(null);
  const done = files.filter(({ state }) => state === 'answered' || state === 'refused');
  const refused = files.filter(({ state }) => state === 'refused');
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    add(chosenFiles(event.target.files), language);
    // The same file may be chosen again after it was mended.
    event.target.value = '';
  };
  if (data?.writable === false) return <p className="quiet">{words.readOnly}</p>;
  return (
    <section className="adding">
      <div className="drop-area">
        <p>{words.dropOr}</p>
        <div className="acts">
          <label className="act main">
            {words.chooseFiles}
            <input type="file" className="sr-only" multiple onChange={chosen} />
          </label>
          <label className="act">
            {words.chooseFolder}
            <input
              ref={folder}
              type="file"
              className="sr-only"
              multiple
              onChange={chosen}
              {...({ webkitdirectory: '' } as object)}
            />
          </label>
        </div>
        <p className="small quiet">{words.formats}</p>
      </div>
      {files.length > 0 && (
        <div className="added-head">
          <p role="status">{words.summary(done.length, files.length)}</p>
          <div className="acts">
            {refused.length > 1 && (
              <button type="button" className="act" onClick={() => addAgain(language)}>
                {words.againAll}
              </button>
            )}
            {done.length > 0 && (
              <button type="button" className="act" onClick={forgetAdded}>
                {words.forget}
              </button>
            )}
          </div>
        </div>
      )}
      <ul className="added">
        {files.map((one) => (
          <AddedFile key={one.key} one={one} />
        ))}
      </ul>
    </section>
  );
};
