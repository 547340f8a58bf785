import { type FormEvent, useDeferredValue, useState } from 'react';
import type { SourceKind } from '../../../../model/index.ts';
import type { DateMeaning, SourceScreen } from '../../../../telling/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useSettings, useWords } from '../../shell/settings.tsx';
import type { Acted } from '../../wire/act.ts';
import { useScreen } from '../../wire/queries.ts';
import { languageName } from '../../words/language-name.ts';
import { shellWords } from '../../words/shell.ts';
import { sourcesWords } from '../../words/sources.ts';

const EXAMPLES = ['2024-05-31', '2024-05', '2024', '[2024-05-31..]', '2022-01~'] as const;
/** Languages that Aigak reads, or that reports on such cases come in. */
const WRITTEN = ['en', 'ru', 'kk', 'ky'] as const;

/** Reads a date aloud while it is typed: what it will mean, or that it is none. */
const Meaning = ({ typed }: { readonly typed: string }) => {
  const words = useWords(sourcesWords);
  const edtf = useDeferredValue(typed.trim());
  const { screen } = useScreen<DateMeaning>('date', { edtf });
  if (typed.trim() === '') return <span>{words.dateEmpty}</span>;
  if (screen === undefined || screen.edtf !== typed.trim()) return <span>…</span>;
  return screen.text === undefined ? (
    <span className="doubt">{words.dateNotRead}</span>
  ) : (
    <span>
      {words.dateMeans} <b>{screen.text}</b>
    </span>
  );
};

type Props = { readonly source: SourceScreen; readonly close: () => void; readonly done: (acted: Acted) => void };

/** Says what is known of a source: when, by whom, what it is. Only what was changed is recorded. */
export const DescribeDialog = ({ source, close, done }: Props) => {
  const words = useWords(sourcesWords);
  const shell = useWords(shellWords);
  const { language } = useSettings();
  const { decide } = useDecide();
  const before = {
    published: source.stated ?? '',
    publisher: source.publisher ?? '',
    title: source.title ?? '',
    author: source.author ?? '',
    language: source.language,
    kind: source.kindCode as string,
  };
  const [now, setNow] = useState(before);
  const [because, setBecause] = useState('');
  const [sending, setSending] = useState(false);
  const keys = Object.keys(before) as (keyof typeof before)[];
  const changed = keys.filter((key) => now[key].trim() !== before[key] && now[key].trim() !== '');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (changed.length === 0 || sending) return;
    setSending(true);
    const said = Object.fromEntries(changed.map((key) => [key, now[key].trim()])) as { kind?: SourceKind };
    const why = because.trim() === '' ? {} : { because: because.trim() };
    const acted = await decide({ do: 'describe', source: source.id, ...said, ...why });
    setSending(false);
    if (acted === undefined) return;
    close();
    done(acted);
  };
  const text = (key: 'publisher' | 'title' | 'author') => (
    <label className="field">
      <span>{words[key]}</span>
      <input value={now[key]} onChange={(event) => setNow({ ...now, [key]: event.target.value })} />
    </label>
  );
  return (
    <Dialog close={close} title={words.describeTitle} hint={source.name}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <div>
          <label className="field">
            <span>{words.date}</span>
            <input
              value={now.published}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setNow({ ...now, published: event.target.value })}
            />
          </label>
          <p className="small" role="status">
            <Meaning typed={now.published} />
          </p>
          <p className="small quiet examples">
            {words.examples}
            {EXAMPLES.map((one) => (
              <button key={one} type="button" className="bare" onClick={() => setNow({ ...now, published: one })}>
                <code>{one}</code>
              </button>
            ))}
          </p>
        </div>
        {text('publisher')}
        {text('title')}
        {text('author')}
        <div className="two">
          <label className="field">
            <span>{words.language}</span>
            <select value={now.language} onChange={(event) => setNow({ ...now, language: event.target.value })}>
              {[...new Set([before.language, ...WRITTEN])].map((one) => (
                <option key={one} value={one}>
                  {languageName(one, language)}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{words.kind}</span>
            <select value={now.kind} onChange={(event) => setNow({ ...now, kind: event.target.value })}>
              {source.kinds.map(({ code, said }) => (
                <option key={code} value={code}>
                  {said}
                </option>
              ))}
            </select>
          </label>
        </div>
        <label className="field">
          <span>{shell.reason}</span>
          <textarea rows={2} value={because} onChange={(event) => setBecause(event.target.value)} />
        </label>
        <p className="small quiet">{words.describeHint}</p>
        <div className="acts">
          <button type="button" className="act" onClick={close}>
            {shell.cancel}
          </button>
          <button type="submit" className="act main" disabled={changed.length === 0 || sending}>
            {shell.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
