import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { StatementKind } from '../../../../model/index.ts';
import { useWords } from '../../shell/settings.tsx';
import { formWords } from '../../words/form.ts';
import { shellWords } from '../../words/shell.ts';
import { fieldWords } from '../../words/statement.ts';
import {
  blank,
  type Content,
  cleaned,
  type Draft,
  FIELDS,
  type FormGiven,
  isSame,
  missing,
  withField,
} from './draft.ts';
import { Choose, FieldInput, Name, Rows } from './inputs.tsx';
import './statement-form.css';

type Props = {
  readonly given: FormGiven;
  /** The words the statement stands on. */
  readonly words: readonly string[];
  readonly because: string;
  readonly close: () => void;
  readonly send: (draft: Draft, because: string) => void;
};

const KINDS = Object.keys(FIELDS) as readonly StatementKind[];
type Link = Draft['voice'][number];

/** A statement of any kind, field by field: one that is corrected shows what was changed, a new one begins empty. */
export const StatementForm = ({ given, words: quoted, because: prefilled, close, send }: Props) => {
  const words = useWords(formWords);
  const fields = useWords(fieldWords);
  const shell = useWords(shellWords);
  const id = useId();
  const was = given.statement;
  const [draft, setDraft] = useState<Draft>(() => was ?? blank('act', quoted.join(' … ')));
  const [because, setBecause] = useState(prefilled);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Whoever opened it wants to change something: the first field has the keyboard.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked, select, input')?.focus(), []);
  const sent = cleaned(draft);
  const lacking = missing(sent);
  const unchanged = was !== undefined && isSame(was, sent);
  const ready = lacking.length === 0 && because.trim() !== '' && !unchanged;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (ready) send(sent, because.trim());
  };
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const setField = (field: string, value: Content[string] | undefined) =>
    set({ content: withField(draft.content, field, value) });
  const state = (then: unknown, now: unknown) => (was === undefined || isSame(then, now) ? 'field' : 'field changed');
  const note = (then: unknown, now: unknown) =>
    was === undefined || isSame(then, now) ? null : <em className="was-changed">{words.changed}</em>;
  return (
    <form onSubmit={submit} className="form statement-form" ref={form}>
      <blockquote className="form-words">
        {quoted.map((one) => (
          <p key={one}>
            <mark>{one}</mark>
          </p>
        ))}
      </blockquote>
      {was === undefined && (
        <fieldset className="kinds">
          <legend>{words.kind}</legend>
          {KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name={`${id}-kind`}
                checked={draft.kind === kind}
                onChange={() => setDraft(blank(kind, quoted.join(' … ')))}
              />
              {words[kind]}
            </label>
          ))}
        </fieldset>
      )}
      <div className="form-fields">
        {FIELDS[draft.kind].map((spec) => {
          const name = `${id}-${spec.field}`;
          const value = draft.content[spec.field];
          const lacks = tried && lacking.includes(spec);
          return (
            <div key={spec.field} className={`${state(was?.content[spec.field], value)} ${spec.input}`}>
              <label htmlFor={name}>
                {spec.label === 'act' ? words.act : fields[spec.label]} {note(was?.content[spec.field], value)}
                {lacks && <em className="lacking">{words.lacking}</em>}
              </label>
              <FieldInput
                id={name}
                spec={spec}
                value={value}
                set={(next) => setField(spec.field, next)}
                names={given.names}
                choices={given.choices}
              />
            </div>
          );
        })}
        <div className={state(was?.voice, draft.voice)}>
          <span className="label">
            {words.voice} {note(was?.voice, draft.voice)}
          </span>
          <Rows<Link>
            rows={draft.voice}
            set={(voice) => set({ voice: [...voice] })}
            blank={{ name: '' }}
            add={words.addVoice}
            draw={(link, change) => (
              <>
                <Name
                  value={link.name ?? link.words ?? ''}
                  names={given.names.filter((one) => one.kind !== 'place')}
                  label={words.name}
                  set={(name) => change({ name, ...(link.basis === undefined ? {} : { basis: link.basis }) })}
                />
                <Choose
                  value={link.basis ?? 'unstated'}
                  of={given.choices.basis}
                  label={words.basis}
                  set={(basis) => change({ ...link, basis })}
                />
              </>
            )}
          />
        </div>
        <div className="form-row three">
          {(['polarity', 'modality', 'circumstances'] as const).map((field) => (
            <div key={field} className={state(was?.[field], draft[field])}>
              <label htmlFor={`${id}-${field}`}>
                {words[field]} {note(was?.[field], draft[field])}
              </label>
              <Choose
                id={`${id}-${field}`}
                value={draft[field]}
                of={given.choices[field]}
                set={(value) => set({ [field]: value } as Partial<Draft>)}
              />
            </div>
          ))}
        </div>
      </div>
      <div className="field">
        <label htmlFor={`${id}-because`}>{shell.reason}</label>
        <textarea id={`${id}-because`} rows={2} value={because} onChange={(event) => setBecause(event.target.value)} />
      </div>
      <div className="acts">
        {tried && unchanged && (
          <p className="small lacking" role="alert">
            {words.unchanged}
          </p>
        )}
        <button type="button" className="act" onClick={close}>
          {shell.cancel}
        </button>
        <button type="submit" className="act main">
          {shell.save}
        </button>
      </div>
    </form>
  );
};
