import { useState } from 'react';
import { Link } from 'wouter';
import type { SourceScreen } from '../../../../telling/index.ts';
import { useDecide } from '../../parts/decide.tsx';
import { useKeys } from '../../shell/keys.tsx';
import { useWords } from '../../shell/settings.tsx';
import type { Acted } from '../../wire/act.ts';
import { useCase } from '../../wire/queries.ts';
import { sourcesWords } from '../../words/sources.ts';
import { AccessDialog } from './access-dialog.tsx';
import { DescribeDialog } from './describe-dialog.tsx';
import { DestroyDialog } from './destroy-dialog.tsx';
import { Effect } from './effect.tsx';
import { RepeatsDialog } from './repeats-dialog.tsx';

/** What can be decided about a source, and what the last description of it moved. */
export const SourceActs = ({ source }: { readonly source: SourceScreen }) => {
  const words = useWords(sourcesWords);
  const { decide, ask } = useDecide();
  const { data } = useCase();
  const [asking, setAsking] = useState<'describe' | 'access' | 'repeats' | 'destroy'>();
  const [effect, setEffect] = useState<Acted>();
  const close = () => setAsking(undefined);
  const writable = data?.writable !== false && source.held;
  const vouch = async () => {
    const because = await ask({ title: words.vouchTitle, hint: words.vouchHint });
    if (because !== undefined) await decide({ do: 'vouch', source: source.id, because });
  };
  useKeys(writable ? [{ keys: 'e', does: words.describe, run: () => setAsking('describe') }] : []);
  if (!source.held) return null;
  return (
    <>
      <div className="acts source-acts">
        <Link className="act main" href={`/reader/${source.id}`}>
          {words.read}
        </Link>
        {writable && (
          <>
            <button type="button" className="act" onClick={() => setAsking('describe')}>
              {words.describe} <kbd>e</kbd>
            </button>
            <button type="button" className="act" onClick={() => setAsking('access')}>
              {words.setAccess}
            </button>
            <button type="button" className="act" onClick={() => setAsking('repeats')}>
              {words.stateRepeats}
            </button>
            <button type="button" className="act" onClick={() => void vouch()}>
              {words.vouch}
            </button>
            <button type="button" className="act grave" onClick={() => setAsking('destroy')}>
              {words.destroy}
            </button>
          </>
        )}
      </div>
      {effect !== undefined && <Effect acted={effect} close={() => setEffect(undefined)} />}
      {asking === 'describe' && <DescribeDialog source={source} close={close} done={setEffect} />}
      {asking === 'access' && <AccessDialog source={source} close={close} />}
      {asking === 'repeats' && <RepeatsDialog source={source} close={close} />}
      {asking === 'destroy' && <DestroyDialog source={source} close={close} />}
    </>
  );
};
