import { type CSSProperties, useId } from 'react';
import { Link } from 'wouter';
import type { LineagePlan } from '../../../../telling/index.ts';
import { useWords } from '../../shell/settings.tsx';
import { sourcesWords } from '../../words/sources.ts';
import { BETWEEN, lineageAddress } from './lineage-address.ts';

const NAME_DOWN = 20;
const DATE_DOWN = 37;
const INSET = 12;

/** Who draws on whom: arrows run to what is drawn on. Every line and every box leads somewhere; the list below says the same. */
export const LineageDrawing = ({
  plan,
  chosen,
}: {
  readonly plan: LineagePlan;
  readonly chosen: string | undefined;
}) => {
  const words = useWords(sourcesWords);
  const id = useId();
  const { width, height, box: size, kinds, boxes, lines } = plan;
  const names = new Map(boxes.map((one) => [one.id, one.name]));
  return (
    <figure className="lineage-figure">
      <div className="lineage-scroll">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are links is a group, and no fieldset. */}
        <svg
          role="group"
          aria-label={words.lineage}
          viewBox={`0 0 ${width} ${height}`}
          style={{ '--whole': `${width}px` } as CSSProperties}
        >
          <defs>
            <marker
              id={id}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="9"
              markerHeight="9"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path className="head" d="M0 0L8 4L0 8z" />
            </marker>
          </defs>
          {lines.map(({ from, to, how, kind, path }) => (
            <Link
              key={`${from} ${to} ${how}`}
              href={lineageAddress(from, to)}
              className="lineage-line"
              aria-label={`${names.get(from) ?? ''} ${how} ${names.get(to) ?? ''}`}
              aria-current={chosen === `${from}${BETWEEN}${to}` ? 'true' : undefined}
            >
              <path className="reach" d={path} />
              <path className={`edge k${kind}`} d={path} markerEnd={`url(#${id})`} />
            </Link>
          ))}
          {boxes.map(({ id: source, known, held, x, y, label, dated, name }) => {
            const inside = (
              <>
                <title>{name}</title>
                <rect className={held ? 'box' : 'outlet'} x={x} y={y} width={size.width} height={size.height} rx={3} />
                <text className="box-name" x={x + INSET} y={y + NAME_DOWN}>
                  {label}
                </text>
                <text className="box-date" x={x + INSET} y={y + DATE_DOWN}>
                  {dated}
                </text>
              </>
            );
            return known ? (
              <Link key={source} href={`/sources/${source}?on=${source}`} aria-label={`${name} ${dated}`}>
                {inside}
              </Link>
            ) : (
              <g key={source}>{inside}</g>
            );
          })}
        </svg>
      </div>
      <figcaption className="small quiet lineage-key">
        {kinds.map((how, at) => (
          <span key={how}>
            <svg viewBox="0 0 30 8" width="30" height="8" aria-hidden="true">
              <path className={`edge k${at}`} d="M1 4H29" />
            </svg>{' '}
            {/* some languages end it with a colon, before whom it is drawn on */}
            {how.replace(/:$/, '')}
          </span>
        ))}
        <span>
          <svg viewBox="0 0 30 12" width="30" height="12" aria-hidden="true">
            <rect className="outlet" x="1" y="1" width="28" height="10" rx="2" />
          </svg>{' '}
          {words.outletOnly}
        </span>
      </figcaption>
    </figure>
  );
};
