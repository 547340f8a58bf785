import { type FormEvent, useState } from 'react';
import { useTell } from '../../parts/toasts.tsx';
import { AUDIENCES, type Audience, useSettings, useWords } from '../../shell/settings.tsx';
import { ask, pathWith, WireError } from '../../wire/fetch.ts';
import { sawHead } from '../../wire/head.ts';
import { queries, useCase } from '../../wire/queries.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { shellWords } from '../../words/shell.ts';

const FORMATS = ['dossier', 'json'] as const;
type Format = (typeof FORMATS)[number];
type Made = { readonly asked: Readonly<Record<string, string | undefined>>; readonly head: string };

/** Makes a file of the case for an audience, says in words who may read it, and records that it was given where it was. */
export const ExportForm = () => {
  const words = useWords(ledgerWords);
  const shell = useWords(shellWords);
  const { language } = useSettings();
  const tell = useTell();
  const { data } = useCase();
  const [audience, setAudience] = useState<Audience>();
  const [format, setFormat] = useState<Format>('dossier');
  const [texts, setTexts] = useState(false);
  const [made, setMade] = useState<Made>();
  const readers: Readonly<Record<Audience, string>> = {
    confidential: words.forConfidential,
    restricted: words.forRestricted,
    public: words.forPublic,
  };
  const asked = { format, audience, texts: texts || format === 'dossier' ? 'yes' : undefined, lang: language };
  const change = (work: () => void) => {
    work();
    setMade(undefined);
  };
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (audience === undefined || data === undefined) return;
    // The browser keeps it as a file: the answer says so itself, and the page stays where it is.
    const link = document.createElement('a');
    link.href = pathWith('/api/export', asked);
    link.download = '';
    link.click();
    setMade({ asked, head: data.head });
  };
  const given = async () => {
    if (made === undefined) return;
    try {
      const { head } = await ask<{ readonly head: string }>(pathWith('/api/publish', made.asked), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ head: made.head }),
      });
      sawHead(head);
      await queries.invalidateQueries();
      setMade(undefined);
      tell({ said: words.givenRecorded });
    } catch (thrown) {
      if (!(thrown instanceof WireError)) throw thrown;
      const stale = thrown.told.code === 'stale';
      tell({
        grave: true,
        said: stale ? words.movedOn : thrown.told.what || shell.gone,
        more: thrown.told.advice === undefined || stale ? [] : [thrown.told.advice],
      });
    }
  };
  return (
    <form className="form export-form" onSubmit={make}>
      <fieldset>
        <legend>{words.forWhom}</legend>
        {[...AUDIENCES].reverse().map((one) => (
          <label key={one} className="radio">
            <input
              type="radio"
              name="audience"
              checked={audience === one}
              onChange={() => change(() => setAudience(one))}
            />
            <span>
              {shell[one]}
              <span className="small quiet reader">{readers[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.asWhat}</legend>
        {FORMATS.map((one) => (
          <label key={one} className="radio">
            <input type="radio" name="format" checked={format === one} onChange={() => change(() => setFormat(one))} />
            <span>{words[one]}</span>
          </label>
        ))}
        {format === 'json' && (
          <label className="radio">
            <input type="checkbox" checked={texts} onChange={() => change(() => setTexts(!texts))} />
            <span>{words.withTexts}</span>
          </label>
        )}
      </fieldset>
      <p className="acts">
        <button type="submit" className="act main" disabled={audience === undefined}>
          {words.download}
        </button>
      </p>
      {made !== undefined && data?.writable !== false && (
        <div className="notice" role="status">
          <span>{words.wasItGiven}</span>
          <button type="button" className="act" onClick={() => void given()}>
            {words.yesGiven}
          </button>
          <button type="button" className="act" onClick={() => setMade(undefined)}>
            {words.notGiven}
          </button>
        </div>
      )}
    </form>
  );
};
