import { useState } from 'react';
import { useLocation } from 'wouter';
import type { SourceScreen } from '../../../../telling/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { useWords } from '../../shell/settings.tsx';
import { sourcesWords } from '../../words/sources.ts';
import { ReasonForm } from './reason-form.tsx';

type Props = { readonly source: SourceScreen; readonly close: () => void };

/** Destroys a source for good: only after its file's name was typed, letter by letter. */
export const DestroyDialog = ({ source, close }: Props) => {
  const words = useWords(sourcesWords);
  const { decide } = useDecide();
  const [, go] = useLocation();
  const [typed, setTyped] = useState('');
  const destroy = async (because: string) => {
    const acted = await decide({ do: 'destroy', source: source.id, because });
    if (acted !== undefined) go('/sources');
  };
  return (
    <ReasonForm
      title={words.destroyTitle}
      hint={words.destroyHint}
      close={close}
      save={words.destroyNow}
      ready={typed === source.file}
      record={(because) => void destroy(because)}
    >
      <label className="field">
        <span>
          {words.typeName} <b>{source.file}</b>
        </span>
        <input value={typed} autoComplete="off" spellCheck={false} onChange={(event) => setTyped(event.target.value)} />
      </label>
    </ReasonForm>
  );
};
