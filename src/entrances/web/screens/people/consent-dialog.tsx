import { type FormEvent, useState } from 'react';
import type { PersonScreen } from '../../../../telling/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useWords } from '../../shell/settings.tsx';
import { peopleWords } from '../../words/people.ts';
import { shellWords } from '../../words/shell.ts';

type Props = { readonly person: PersonScreen; readonly close: () => void };

/** Says whether a person agrees to be named, and to whom. */
export const ConsentDialog = ({ person, close }: Props) => {
  const words = useWords(peopleWords);
  const shell = useWords(shellWords);
  const { decide } = useDecide();
  const [consent, setConsent] = useState<'given' | 'withdrawn'>('given');
  const [scope, setScope] = useState<'restricted' | 'public'>('restricted');
  const [because, setBecause] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (because.trim() === '') return;
    close();
    const to = consent === 'given' ? { scope } : {};
    void decide({ do: 'consent', person: person.id, consent, ...to, because: because.trim() });
  };
  return (
    <Dialog close={close} title={`${words.consent}: ${person.name}`}>
      <form className="form" onSubmit={submit}>
        <fieldset className="join-choices">
          <legend className="sr-only">{words.consent}</legend>
          {(['given', 'withdrawn'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="consent" checked={consent === one} onChange={() => setConsent(one)} />
              <span>{words[one]}</span>
            </label>
          ))}
        </fieldset>
        {consent === 'given' && (
          <label className="field">
            <span>{words.scope}</span>
            <select value={scope} onChange={(event) => setScope(event.target.value as 'restricted' | 'public')}>
              <option value="restricted">{shell.restricted}</option>
              <option value="public">{shell.public}</option>
            </select>
          </label>
        )}
        <label className="field">
          <span>{shell.reason}</span>
          <textarea rows={2} value={because} onChange={(event) => setBecause(event.target.value)} />
        </label>
        <div className="acts">
          <button type="button" className="act" onClick={close}>
            {shell.cancel}
          </button>
          <button type="submit" className="act main" disabled={because.trim() === ''}>
            {shell.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
