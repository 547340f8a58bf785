import { type FormEvent, useState } from 'react';
import type { PersonScreen } from '../../../../telling/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../shell/settings.tsx';
import { peopleWords } from '../../words/people.ts';
import { shellWords } from '../../words/shell.ts';

type Props = { readonly person: PersonScreen; readonly close: () => void };

/** Says what somebody is to be called in this case. */
export const NameDialog = ({ person, close }: Props) => {
  const words = useWords(peopleWords);
  const shell = useWords(shellWords);
  const { decide } = useDecide();
  const [name, setName] = useState(person.name);
  const [because, setBecause] = useState('');
  const ready = name.trim() !== '' && name.trim() !== person.name && because.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    close();
    void decide({ do: 'name', identity: person.id, name: name.trim(), because: because.trim() });
  };
  return (
    <Dialog close={close} title={words.renameTitle}>
      <form className="form" onSubmit={submit}>
        <label className="field">
          <span>{words.newName}</span>
          <input value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label className="field">
          <span>{shell.reason}</span>
          <textarea rows={2} value={because} onChange={(event) => setBecause(event.target.value)} />
        </label>
        <div className="acts">
          <button type="button" className="act" onClick={close}>
            {shell.cancel}
          </button>
          <button type="submit" className="act main" disabled={!ready}>
            {shell.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
