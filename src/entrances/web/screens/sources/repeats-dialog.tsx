import { useState } from 'react';
import type { LineageKind } from '../../../../model/index.ts';
import type { SourceScreen } from '../../../../telling/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { useWords } from '../../shell/settings.tsx';
import { sourcesWords } from '../../words/sources.ts';
import { ReasonForm } from './reason-form.tsx';

type Props = { readonly source: SourceScreen; readonly close: () => void };

/** Says that this source draws on another, though no shared wording may show it. */
export const RepeatsDialog = ({ source, close }: Props) => {
  const words = useWords(sourcesWords);
  const { decide } = useDecide();
  const [to, setTo] = useState('');
  const [kind, setKind] = useState<LineageKind>('rewrites');
  const [exact, setExact] = useState('');
  const shown = exact.trim() === '' ? {} : { words: exact.trim() };
  return (
    <ReasonForm
      title={words.stateRepeats}
      hint={words.repeatsHint}
      close={close}
      ready={to !== ''}
      record={(because) => void decide({ do: 'repeats', from: source.id, to, kind, ...shown, because })}
    >
      <label className="field">
        <span>{words.onWhom}</span>
        <select value={to} onChange={(event) => setTo(event.target.value)}>
          <option value="">–</option>
          {source.others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.how}</span>
        <select value={kind} onChange={(event) => setKind(event.target.value as LineageKind)}>
          {source.waysToDraw.map(({ code, said }) => (
            <option key={code} value={code}>
              {said}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words.exactWords}</span>
        <input value={exact} onChange={(event) => setExact(event.target.value)} />
      </label>
    </ReasonForm>
  );
};
