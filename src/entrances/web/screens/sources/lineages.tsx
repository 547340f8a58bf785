import { Link } from 'wouter';
import type { SourceScreen, SourcesScreen } from '../../../../telling/index.ts';
import { Failed, Loading } from '../../parts/states.tsx';
import { useAddressWord } from '../../shell/chosen.ts';
import { useWords } from '../../shell/settings.tsx';
import { useScreen } from '../../wire/queries.ts';
import { sourcesWords } from '../../words/sources.ts';
import { BETWEEN, lineageAddress } from './lineage-address.ts';
import { LineageDrawing } from './lineage-drawing.tsx';
import { SharedWords } from './shared-words.tsx';

const Chosen = ({ from, to }: { readonly from: string; readonly to: string }) => {
  const { screen, error } = useScreen<SourceScreen>('source', { id: from });
  if (error !== null && screen === undefined) return <Failed error={error} />;
  if (screen === undefined || screen.id !== from) return <Loading />;
  const lineage = screen.drawsOn.find((one) => one.id === to);
  return lineage === undefined ? null : <SharedWords source={screen} lineage={lineage} />;
};

/** Who repeats whom: a drawing, the same as a list, and for the one that is chosen the words that both share. */
export const Lineages = ({ screen }: { readonly screen: SourcesScreen }) => {
  const words = useWords(sourcesWords);
  const [line] = useAddressWord('line');
  const [from, to] = line?.split(BETWEEN) ?? [];
  const all = [...screen.held, ...screen.cited];
  if (screen.dependences === 0) return <p className="quiet narrow">{words.noLineage}</p>;
  return (
    <section className="lineages">
      <p className="quiet narrow">{words.lineageNote}</p>
      {screen.plan === undefined ? (
        <p className="quiet narrow">{words.tooMany}</p>
      ) : (
        <LineageDrawing plan={screen.plan} chosen={line} />
      )}
      {from !== undefined && to !== undefined && <Chosen key={line} from={from} to={to} />}
      <h2>{words.allOfThem}</h2>
      <ul className="lineage-list">
        {all.flatMap((one) =>
          one.drawsOn.map((other) => (
            <li key={`${one.id} ${other.id}`}>
              <Link
                href={lineageAddress(one.id, other.id)}
                aria-current={line === `${one.id}${BETWEEN}${other.id}` ? 'true' : undefined}
              >
                <b>{one.name}</b> {other.how} <b>{other.on}</b>
              </Link>{' '}
              {other.shared > 0 && <span className="small quiet">{words.shared(other.shared)}</span>}
            </li>
          )),
        )}
      </ul>
    </section>
  );
};
