import { type FormEvent, useState } from 'react';
import type { PeopleScreen, PersonScreen } from '../../../../telling/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { peopleWords } from '../../words/people.ts';
import { shellWords } from '../../words/shell.ts';

type Props = { readonly person: PersonScreen; readonly close: () => void };

const MOST = 8;

/** Letters that two written names share at the beginning of a word: what is likely meant comes first. */
const nearness = (a: string, b: string): number => {
  const parts = (name: string) => name.toLocaleLowerCase().split(/\s+/);
  return parts(a).reduce((sum, one) => {
    const best = Math.max(
      ...parts(b).map((other) => {
        let n = 0;
        while (n < one.length && one[n] === other[n]) n++;
        return n;
      }),
    );
    return sum + best;
  }, 0);
};

/** Says that a second identity is the same: type a part of its name, choose it, say why. */
export const JoinDialog = ({ person, close }: Props) => {
  const words = useWords(peopleWords);
  const shell = useWords(shellWords);
  const { decide } = useDecide();
  const { screen } = useScreen<PeopleScreen>('people');
  const [text, setText] = useState('');
  const [other, setOther] = useState<string>();
  const [because, setBecause] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const found = (screen?.lines ?? [])
    .filter(
      (line) =>
        line.kind === person.kind &&
        line.id !== person.id &&
        [line.name, ...line.alsoWritten].some((name) => name.toLocaleLowerCase().includes(wanted)),
    )
    .map((line) => ({ line, near: nearness(person.name, line.name) }))
    .sort((a, b) => b.near - a.near || b.line.mentions - a.line.mentions)
    .slice(0, MOST);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (other === undefined || because.trim() === '') return;
    close();
    void decide({ do: 'join', a: person.id, b: other, because: because.trim() });
  };
  return (
    <Dialog close={close} title={words.joinTitle(person.name)} hint={words.joinHint}>
      <form className="form" onSubmit={submit}>
        <label className="field">
          <span>{words.find}</span>
          <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <fieldset className="join-choices">
          <legend className="sr-only">{words.joinTitle(person.name)}</legend>
          {found.map(({ line }) => (
            <label key={line.id}>
              <input type="radio" name="other" checked={other === line.id} onChange={() => setOther(line.id)} />
              <span>
                {line.name}
                <span className="small quiet">
                  {line.role !== undefined && `${line.role} · `}
                  {words.mentioned(line.mentions)} · {words.inReports(line.sources)}
                </span>
              </span>
            </label>
          ))}
          {found.length === 0 && <p className="quiet">{words.noneFound}</p>}
        </fieldset>
        <label className="field">
          <span>{shell.reason}</span>
          <textarea rows={2} value={because} onChange={(event) => setBecause(event.target.value)} />
        </label>
        <div className="acts">
          <button type="button" className="act" onClick={close}>
            {shell.cancel}
          </button>
          <button type="submit" className="act main" disabled={other === undefined || because.trim() === ''}>
            {shell.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
