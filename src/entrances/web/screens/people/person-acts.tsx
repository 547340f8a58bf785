import { useState } from 'react';
import type { PersonScreen } from '../../../../telling/index.ts';
import { useKeys } from '../../shell/keys.tsx';
import { useWords } from '../../shell/settings.tsx';
import { peopleWords } from '../../words/people.ts';
import { ConsentDialog } from './consent-dialog.tsx';
import { JoinDialog } from './join-dialog.tsx';
import { NameDialog } from './name-dialog.tsx';

/** What can be decided about a person, body, group or place: who else they are, what they are called, who may know. */
export const PersonActs = ({ person }: { readonly person: PersonScreen }) => {
  const words = useWords(peopleWords);
  const [asking, setAsking] = useState<'join' | 'name' | 'consent'>();
  const close = () => setAsking(undefined);
  useKeys([
    { keys: 'm', does: words.join, run: () => setAsking('join') },
    { keys: 'n', does: words.rename, run: () => setAsking('name') },
  ]);
  return (
    <div className="acts">
      <button type="button" className="act" onClick={() => setAsking('join')}>
        {words.join} <kbd>m</kbd>
      </button>
      <button type="button" className="act" onClick={() => setAsking('name')}>
        {words.rename} <kbd>n</kbd>
      </button>
      {person.kind === 'person' && (
        <button type="button" className="act" onClick={() => setAsking('consent')}>
          {words.consent}
        </button>
      )}
      {asking === 'join' && <JoinDialog person={person} close={close} />}
      {asking === 'name' && <NameDialog person={person} close={close} />}
      {asking === 'consent' && <ConsentDialog person={person} close={close} />}
    </div>
  );
};
