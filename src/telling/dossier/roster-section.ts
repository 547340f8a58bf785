import type { FunnelRow, RosterRow, StandingRow } from '../views/roster.ts';
import { html, type Markup } from './markup.ts';
import { chips, quoted, type Telling, words } from './said-list.ts';

export const ROSTER_STYLE = `
.affected{padding:.75rem 0 .9rem;border-bottom:1px solid var(--rule);break-inside:avoid}
.affected .count{font:600 1.02em var(--serif);font-variant-numeric:lining-nums}
.affected ul.reach{display:grid;gap:.18rem;margin:.15rem 0 .3rem}
.reach li{display:grid;grid-template-columns:7.5rem minmax(0,1fr);column-gap:1rem;align-items:baseline}
.reach .role{font-size:.8125rem;color:var(--soft)}
.reach .by,.reach .why{margin:.1rem 0 0}
.affected:target{background:var(--panel);box-shadow:0 0 0 .5rem var(--panel)}
.funnel{margin:.4rem 0 2rem;border-top:1px solid var(--rule)}
.funnel>li{display:grid;grid-template-columns:9.5rem minmax(0,1fr);column-gap:1.6rem;padding:.7rem 0;border-bottom:1px solid var(--rule);break-inside:avoid}
.funnel .stage{font:600 .875rem/1.4 var(--sans);margin:0;padding-top:.25rem}
.funnel .stage.bare{color:var(--soft);font-weight:400}
.funnel .tally{display:grid;grid-template-columns:6.8rem minmax(0,1fr);column-gap:1.1rem;align-items:baseline;padding:.12rem 0}
.funnel .tally .value{margin:0;font-size:1.15rem}
.funnel .tally.far .value{font-size:1rem;font-weight:400}
.funnel .tally p{margin:0}
.funnel svg{width:100%;max-width:24rem;height:.7rem;margin:.25rem 0 .1rem}
.funnel .whole{fill:none;stroke:var(--soft);stroke-width:1}
.funnel .share{fill:var(--accent)}
.funnel .apart{font:.75rem/1.4 var(--sans);color:var(--soft);margin:.3rem 0 0}
.funnel details{margin-top:.15rem}
@media (max-width:40rem){.reach li{display:block;padding:.15rem 0}.funnel>li{display:block;padding:.7rem 0}.funnel .stage{padding:0 0 .2rem}.funnel .tally{display:block;padding:.25rem 0}}
`;

const BAR = 400;
const NEAREST = 3;

/** A part inside its whole: the one proportion that the words allow. */
const share = (part: number, whole: number, label: string): Markup => {
  const width = Math.max(2, Math.round(((BAR - 2) * part) / whole));
  return html`<svg role="img" viewBox="0 0 ${BAR} 12" preserveAspectRatio="none"><title>${label}</title><rect class="whole" x="1" y="1" width="${BAR - 2}" height="10"/><rect class="share" x="1" y="1" width="${width}" height="10"/></svg>`;
};

const tally = (one: FunnelRow['figures'][number], far: boolean, telling: Telling): Markup => {
  const { affected } = telling.phrases;
  const of = one.of === undefined ? undefined : affected.share(one.count, one.of.count);
  const drawn =
    of === undefined || one.of?.part === undefined || one.of.whole === undefined
      ? undefined
      : share(one.of.part, one.of.whole, of);
  return html`<div class="tally${far ? ' far' : ''}"><p class="value">${of ?? one.count}</p><div>${drawn}<p class="scope"><a href="#${one.series}">${telling.phrases.quote(one.scope)}</a></p><p class="by">${one.voices.join('; ')}</p></div></div>
`;
};

const stage = (row: FunnelRow, telling: Telling): Markup => {
  const { affected, labels } = telling.phrases;
  const near = row.figures.filter((one, at) => one.of !== undefined || at < NEAREST);
  const rest = row.figures.filter((one) => !near.includes(one));
  const said = row.words.map(
    (one) =>
      html`<div class="tally far"><p class="value">–</p><div>${quoted(one.passage, telling)}<p class="by">${one.voices.join('; ')}</p></div></div>\n`,
  );
  const empty = row.figures.length + row.words.length === 0;
  return html`<li><p class="stage${empty ? ' bare' : ''}">${affected.stages[row.stage]}</p><div>${near.map((one) => tally(one, false, telling))}${said}${
    rest.length === 0
      ? undefined
      : html`<details><summary>${affected.more(rest.length)}</summary>\n${rest.map((one) => tally(one, true, telling))}</details>`
  }${row.apart === undefined || row.figures.length === 0 ? undefined : html`<p class="apart">${affected.labels.apart}</p>`}${empty ? html`<p class="by">${labels.noneKnown}</p>` : undefined}</div></li>
`;
};

const standing = (one: StandingRow, telling: Telling): Markup => {
  const { affected } = telling.phrases;
  const what = [one.what, one.when].filter((part) => part !== undefined && part !== '').join(', ');
  const by = one.by === undefined ? '' : ` ${affected.by(one.standing, one.by)}`;
  const marks = [
    ...(one.inferred === undefined ? [] : [affected.inferredOnly]),
    ...(one.weak ? [affected.inReview] : []),
  ];
  const why = one.why.map((place) => html`${quoted(place, telling)}`);
  return html`<li><span class="role">${affected.standings[one.standing]}</span><div>${one.count === undefined ? undefined : html`<span class="count">${one.count}</span>${what === '' ? '' : ' · '}`}${what}${by}${chips(marks)}${why.length === 0 ? undefined : html` ${why}`}<p class="by">${affected.saidBy(one.voices)}</p>${one.inferred === undefined ? undefined : html`<p class="why">${one.inferred}</p>`}</div></li>
`;
};

const entry = (row: RosterRow, telling: Telling): Markup => {
  const { affected } = telling.phrases;
  const name = row.identity === undefined ? html`${row.name}` : html`<a href="#${row.identity}">${row.name}</a>`;
  const said = new Map(row.standings.flatMap((one) => one.said.map((each) => [each.statement, each] as const)));
  return html`<article class="affected" id="${row.entry}">
<h4>${name}</h4>
${row.partOf === undefined ? undefined : html`<p class="by">${affected.partOf('')}<a href="#${row.partOf.entry}">${row.partOf.name}</a></p>\n`}${row.members.length === 0 ? undefined : html`<p class="by">${affected.members(row.members.map((one) => one.name))}</p>\n`}<ul class="reach">
${row.standings.map((one) => standing(one, telling))}</ul>
${words([...said.values()], telling)}</article>
`;
};

/** Who is affected: the funnel from report to verdict as a drawing, then persons and groups, each once. */
export const rosterSection = (
  told: { readonly rows: readonly RosterRow[]; readonly weakOnly: number },
  stages: readonly FunnelRow[],
  telling: Telling,
): Markup => {
  const { affected } = telling.phrases;
  const { labels } = affected;
  const part = (kind: RosterRow['kind'], heading: string): Markup | undefined => {
    const rows = told.rows.filter((row) => row.kind === kind);
    return rows.length === 0
      ? undefined
      : html`<h3 class="part">${heading}</h3>\n${rows.map((row) => entry(row, telling))}`;
  };
  const drawn = stages.filter((row) => row.figures.length + row.words.length > 0);
  if (told.rows.length + drawn.length === 0) return html``;
  return html`<section id="roster">
<h2>${labels.roster}</h2>
${
  drawn.length === 0
    ? undefined
    : html`<h3 class="part">${labels.funnel}</h3>
<p class="note">${labels.funnelNote}</p>
<ol class="funnel">
${drawn.map((row) => stage(row, telling))}</ol>
`
}<p class="note">${labels.rosterNote}</p>
${[part('named', labels.named), part('group', labels.groups), part('described', labels.described)]}${told.weakOnly === 0 ? undefined : html`<p class="note">${affected.weakOnly(told.weakOnly)}</p>\n`}</section>
`;
};
