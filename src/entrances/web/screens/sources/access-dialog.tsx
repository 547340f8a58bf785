import { useState } from 'react';
import type { SourceScreen } from '../../../../telling/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { AUDIENCES, type Audience, useWords } from '../../shell/settings.tsx';
import { shellWords } from '../../words/shell.ts';
import { sourcesWords } from '../../words/sources.ts';
import { ReasonForm } from './reason-form.tsx';

type Props = { readonly source: SourceScreen; readonly close: () => void };

/** Says who may see a source, and all that leads to it alone. */
export const AccessDialog = ({ source, close }: Props) => {
  const words = useWords(sourcesWords);
  const shell = useWords(shellWords);
  const { decide } = useDecide();
  const [access, setAccess] = useState<Audience>(source.accessCode);
  return (
    <ReasonForm
      title={words.setAccess}
      hint={words.accessHint}
      close={close}
      ready={access !== source.accessCode}
      record={(because) => void decide({ do: 'access', source: source.id, access, because })}
    >
      <fieldset className="join-choices">
        <legend className="small quiet">{source.name}</legend>
        {AUDIENCES.map((one) => (
          <label key={one} className="radio">
            <input type="radio" name="access" checked={access === one} onChange={() => setAccess(one)} />
            <span>{shell[one]}</span>
          </label>
        ))}
      </fieldset>
    </ReasonForm>
  );
};
