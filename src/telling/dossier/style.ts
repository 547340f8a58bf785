/**
 * The dossier's style sheet: a paper page for reading, a phone layout, a dark page on request and A4 for print.
 * No font, picture or script is loaded; everything works with scripts off.
 */
const STYLE = `
:root{--paper:#faf7f0;--sheet:#fffdf8;--ink:#1f1b16;--soft:#695f53;--rule:#d8cfbf;--accent:#8a2f1d;--mark:#f3e7c4;--lit:#ffd95e;--panel:#f3ede1;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#171512;--sheet:#1d1a16;--ink:#e8e1d3;--soft:#a89d8b;--rule:#3a342b;--accent:#e58d72;--mark:#3a321c;--lit:#7a5f12;--panel:#24201a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--serif);font-variant-numeric:oldstyle-nums;overflow-wrap:break-word}
a{color:inherit;text-decoration-color:var(--rule);text-underline-offset:.18em}
a:hover,a:focus-visible{color:var(--accent);text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.page{max-width:72rem;margin:0 auto;padding:0 1.25rem 6rem}
header{border-bottom:3px double var(--rule);padding:3.5rem 0 1.75rem;margin-bottom:2rem}
.kicker,.legend,nav,.date,.chip,.by,.where,.role,dt,.kind,summary,.log,th,.year,.standing,footer,.part{font-family:var(--sans);font-variant-numeric:lining-nums tabular-nums}
.kicker{font-size:.8125rem;letter-spacing:.09em;text-transform:uppercase;color:var(--accent);margin:0 0 .5rem}
h1{font-size:clamp(1.9rem,5vw,2.9rem);line-height:1.12;font-weight:600;margin:0 0 1.4rem;letter-spacing:-.012em;text-wrap:balance}
h2{font-size:1.55rem;line-height:1.2;font-weight:600;margin:3.5rem 0 1rem;padding-top:.9rem;border-top:1px solid var(--rule)}
h3{font-size:1.125rem;line-height:1.3;font-weight:600;margin:0}
h4{font-size:1.0625rem;line-height:1.3;font-weight:600;margin:0 0 .35rem}
.part{font-size:.8125rem;letter-spacing:.07em;text-transform:uppercase;color:var(--soft);font-weight:600;margin:2.2rem 0 .9rem}
p{margin:0 0 .5rem}
ul,ol{margin:0;padding:0;list-style:none}
code{white-space:nowrap;font-family:var(--mono);font-size:.78em;color:var(--soft);font-variant-numeric:lining-nums}
.hash{white-space:normal;word-break:break-all}
.meta{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.9rem 2rem;margin:0 0 1.2rem}
.meta div{min-width:0}.meta code{white-space:normal}
dt{font-size:.75rem;letter-spacing:.04em;color:var(--soft)}
dd{margin:0}
.meta dd{font-family:var(--sans);font-size:.9375rem;line-height:1.4;font-variant-numeric:lining-nums}
.aside{display:block;color:var(--soft);font-size:.8125rem}
.note{color:var(--soft);font-style:italic;max-width:42rem}
header .masked{font-size:.9375rem;line-height:1.45;max-width:44rem;border-left:3px solid var(--accent);padding-left:.9rem;margin:0 0 1rem}
header details,.words{font-size:1rem}
header details p{max-width:44rem;margin:.5rem 0 0}
summary{cursor:pointer;font-size:.8125rem;color:var(--soft);width:fit-content;padding:.2rem 0}
summary:hover{color:var(--accent)}
.n{color:var(--soft);font-variant-numeric:tabular-nums lining-nums}
nav{font-size:.875rem;line-height:1.5;padding:.25rem 0 1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
nav a{text-decoration:none;display:inline-block;padding:.2rem 0}
main{max-width:46rem;min-width:0}
main>section:first-child h2{margin-top:0;border-top:0;padding-top:0}
.legend{font-size:.8125rem;color:var(--soft);margin-bottom:1.2rem}
.dot{display:inline-block;width:.7rem;height:.7rem;border-radius:1rem;border:2px solid var(--accent);margin:0 .15rem 0 .7rem;vertical-align:-.05rem}
.dot:first-child{margin-left:0}
.dot.point{background:var(--accent)}
.dot.span{height:1.15rem;vertical-align:-.3rem}
.timeline{position:relative}
.event{position:relative;display:grid;grid-template-columns:9.5rem minmax(0,1fr);column-gap:2.6rem;padding:.55rem 0 1.15rem;break-inside:avoid}
.timeline::before{content:"";position:absolute;left:calc(9.5rem + 1.3rem - .5px);top:0;bottom:0;width:1px;background:var(--rule)}
.event::before{content:"";position:absolute;left:calc(9.5rem + 1.3rem - .375rem);top:.95rem;width:.75rem;height:.75rem;border-radius:1rem;border:2px solid var(--accent);background:var(--paper)}
.event.point::before{background:var(--accent)}
.event.span::before{height:2.1rem}
.undated .event{display:block;padding:.5rem 0 .9rem;border-top:1px solid var(--rule)}
.undated .event::before{display:none}
.undated .event.guess>.date{display:none}
.undated .date{text-align:left}
.speaker{margin:1.4rem 0 .3rem;padding-top:.7rem;border-top:1px solid var(--rule)}.speaker::first-letter{text-transform:uppercase}
.utterances .event{border-top:0;padding:.1rem 0 .35rem}
.utterances .said li{margin:.25rem 0}
.spoken{font-size:.9375rem;margin:.25rem 0 0}
.year{position:relative;padding:.4rem 0 .2rem;width:9.5rem;text-align:right;font-size:1.5rem;line-height:1.1;color:var(--accent);font-weight:300;letter-spacing:.02em;break-after:avoid}
.date{margin:0;padding-top:.12rem;text-align:right;font-size:.875rem;line-height:1.4;color:var(--soft)}
.what{min-width:0}
.what h3::first-letter{text-transform:uppercase}
.why,.where,.cast,.who{font-size:.9375rem;line-height:1.45;margin:.2rem 0 0}
.why{color:var(--soft)}
.where{font-size:.8125rem;color:var(--soft)}
.role{font-size:.8125rem;color:var(--soft)}
.chips{white-space:nowrap}
.chip{display:inline-block;text-indent:0;font-size:.6875rem;line-height:1;font-weight:600;letter-spacing:.03em;padding:.22rem .4rem .24rem;border:1px solid var(--accent);color:var(--accent);border-radius:2px;vertical-align:.12em;margin-left:.2rem}
.words{margin-top:.3rem}
.words[open]{margin-bottom:.6rem}
.words[open]>summary{color:var(--accent)}
.said li{border-left:2px solid var(--rule);padding:.1rem 0 .1rem .9rem;margin:.55rem 0}
blockquote{margin:0 0 .15rem;line-height:1.45}
q{quotes:none}
a.q{text-decoration:none;background:linear-gradient(var(--mark),var(--mark)) 0 100%/100% .5em no-repeat}
a.q:hover{background-size:100% 100%}
.said .why{font-size:.8125rem}
.by{font-size:.8125rem;line-height:1.45;color:var(--soft);margin:0 0 .2rem}
.standing{font-style:normal}
.cards{columns:2 19rem;column-gap:2.2rem}
.person{break-inside:avoid;margin-bottom:1.5rem;border-top:1px solid var(--rule);padding-top:.7rem;font-size:.9375rem;line-height:1.45}
.person dl{margin:0;display:grid;grid-template-columns:6.2rem minmax(0,1fr);gap:.25rem .8rem}
.person dt{padding-top:.16rem;line-height:1.35}
.person dd li{padding:.12rem 0 .12rem .8rem;text-indent:-.8rem;break-inside:avoid}
.person:has(dd li:nth-child(9)){column-span:all}
.person dd ul:has(li:nth-child(9)){columns:2 16rem;column-gap:1.8rem}
.passing{columns:2 19rem;column-gap:2.2rem;font-size:.9375rem;line-height:1.45;border-top:1px solid var(--rule);padding-top:.6rem;margin-top:1.2rem}
.passing>li{break-inside:avoid;padding:.15rem 0 .35rem 1rem;text-indent:-1rem}
.passing ul,.passing ul li{display:inline}
.passing ul li+li::before{content:"; "}
.passing>li:target{background:var(--panel)}
.also{font-size:.9375rem;line-height:1.7;margin-top:1.2rem}
.refs{font:600 .6875rem/1 var(--sans);margin-left:.15rem}
.refs a{color:var(--accent);text-decoration:none;padding:.1rem}
.figure,.position,.dispute,.proceeding,.source{padding:.6rem 0 .8rem;border-bottom:1px solid var(--rule);break-inside:avoid}
.figure h3::first-letter{text-transform:uppercase}
.kind{font-size:.75rem;letter-spacing:.05em;color:var(--soft);margin:0}
.position .what{margin:0}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem 2rem;margin-top:.5rem}
.says{font:600 .875rem/1.4 var(--sans);margin:0;color:var(--accent)}
.steps li{padding:.1rem 0}
.drawing{overflow-x:auto;padding:.3rem 0 .8rem}
svg{display:block;font-family:var(--sans);max-width:none}
.box,.cited{fill:var(--sheet);stroke:var(--soft)}
.cited{stroke-dasharray:4 3;fill:none}
svg .name{font-size:12.5px;font-weight:600;fill:var(--ink)}
svg .dated{font-size:11px;fill:var(--soft)}
.edge{fill:none;stroke:var(--accent);stroke-width:1.4}
.k1{stroke-dasharray:5 3}.k2{stroke-dasharray:1.5 3}.k3{stroke-width:2.4}
.key{font:.8125rem/1.5 var(--sans);color:var(--soft)}.how{margin-right:1.1rem;white-space:nowrap}.how svg{display:inline-block;vertical-align:.1em}
.head{fill:var(--accent)}
.strip{margin:.2rem 0 1.4rem;padding:.2rem 0}
.tick{stroke:var(--rule);stroke-width:1}
.sure{fill:var(--accent);stroke:var(--accent);stroke-width:1.4}
.loose,.open{fill:var(--paper);stroke:var(--accent);stroke-width:1.4}
.open{stroke-dasharray:3 2.5}
.strip a:hover rect{fill:var(--lit)}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--rule)}
th{font-size:.75rem;color:var(--soft);font-weight:600}
.pairs td{width:50%;font-size:.9375rem;line-height:1.45}
.log td{font-size:.8125rem;line-height:1.45}
.log td:first-child,.log td:nth-child(3){white-space:nowrap}
.text{padding:1rem 0 1.5rem;border-bottom:1px solid var(--rule)}
.no{font:600 .75rem/1 var(--sans);color:var(--accent);letter-spacing:.02em;margin-right:.15rem}
.body{max-width:40rem;margin-top:.8rem;padding-left:2.1rem;counter-reset:para}
.body p::before{counter-increment:para;content:counter(para);position:absolute;left:-2.1rem;width:1.5rem;text-align:right;font:.6875rem/1.9 var(--sans);color:var(--soft);font-variant-numeric:tabular-nums lining-nums}
.body p{margin:0 0 .85rem;white-space:pre-line;unicode-bidi:isolate}
mark{color:inherit;background:none;scroll-margin:35vh 0}
mark.said{background:linear-gradient(var(--mark),var(--mark)) 0 100%/100% .45em no-repeat;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark:target,mark:target mark{background:var(--lit)}
.body p{position:relative}
.body p:has(:target)::before{color:var(--accent);font-weight:700;box-shadow:3px 0 0 var(--accent);padding-right:.35rem}
.event:target,.person:target,.source:target,.figure:target,.dispute:target,.text:target>h3{background:var(--panel);box-shadow:0 0 0 .5rem var(--panel);scroll-margin-top:2rem}
.event:target::before{background:var(--lit)}
footer{margin-top:4rem;padding-top:1rem;border-top:3px double var(--rule);font-size:.8125rem;color:var(--soft)}
@media (min-width:64rem){.layout{display:grid;grid-template-columns:11.5rem minmax(0,1fr);gap:3.5rem}nav{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow:auto}nav ul{display:block}}
@media (min-width:40rem){.drawing svg{max-width:100%;height:auto}}
@media (max-width:40rem){body{font-size:1rem}.body{padding-left:1.5rem}.body p::before{left:-1.6rem;width:1.2rem}header{padding-top:1.75rem}.timeline .event{display:block;padding:.3rem 0 1.1rem 1.6rem}.timeline::before{left:.375rem}.event::before{left:0;top:.55rem}.date,.year{text-align:left;width:auto}.date{padding:0}.year{padding-left:1.6rem}.chips{white-space:normal}.pairs,.pairs tbody,.pairs tr,.pairs td{display:block;width:auto}.pairs thead{display:none}.pairs td{padding:.35rem 0;border:0}.pairs tr{border-bottom:1px solid var(--rule)}.log,.log tbody,.log tr,.log td{display:block}.log td{border:0;padding:.05rem 0}.log tr{padding:.5rem 0;border-bottom:1px solid var(--rule);display:block}}
`;

/** The same page on A4: everything unfolded, in black on white, each quotation with the place of its words. */
const PRINT = `
@page{size:A4;margin:22mm 18mm 20mm}
@media print{:root{--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--rule:#bbb;--accent:#6d2416;--mark:#eee;--lit:#eee;--panel:#fff;color-scheme:light}
html{font-size:9.4pt}body{line-height:1.4;background:#fff}.page{max-width:none;padding:0}header{padding-top:0;break-after:avoid}main{max-width:none}nav,.legend,footer{display:none}.layout{display:block}
a{text-decoration:none}a.q{background:none}a.q[data-ref]:not([data-ref=""])::after{content:" [" attr(data-ref) "]";font:6.4pt/1 var(--sans);color:var(--soft);white-space:nowrap}
p,li,blockquote,dd{orphans:3;widows:3}h2,h3,h4,.year,.part,thead,summary{break-after:avoid}h2{margin-top:2rem}
details::details-content{content-visibility:visible;block-size:auto;opacity:1}summary{list-style:none}summary::-webkit-details-marker{display:none}
.said li{margin:.3rem 0}.said blockquote,.said .by{display:inline}.words:has(>.said)>summary{display:none}#roster .words>.said{columns:2;column-gap:1.6rem;font-size:.9em}.speaker,.kind,.dispute>h3,.dispute>.why,.proceeding>.state,.note,.figure>p{break-after:avoid}
tr,.said li,.brief li,.log tr,.drawing,svg,.sides .side>p,.person>h4{break-inside:avoid}
.event,.figure,.position,.dispute,.source,.affected,.item{break-inside:auto}.person{margin-bottom:1rem}.what>h3,.what>.why,.cast,.who{break-after:avoid}.reach{break-inside:avoid}.event{padding-bottom:.7rem;grid-template-columns:8rem minmax(0,1fr)}
.what:has(>.words)>.spoken{display:none}.drawing{overflow:visible}.drawing svg{max-width:100%;height:auto}#texts{break-before:page}.text{break-inside:auto}.body{max-width:none}
.timeline::before{left:calc(8rem + 1.3rem - .5px)}.event::before{left:calc(8rem + 1.3rem - .375rem)}.event::before,.dot,svg *,mark.said{print-color-adjust:exact;-webkit-print-color-adjust:exact}.year{width:8rem}}
`;

/** A text as a string of CSS: everything but letters, digits and spaces is escaped, so that no title ends the style sheet. */
const cssString = (text: string): string =>
  `"${[...text].map((sign) => (/[A-Za-z0-9 ]/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)).join('')}"`;

/** What runs along the head and foot of every printed page. */
export type Running = { readonly title: string; readonly audience: string };

const running = ({ title, audience }: Running): string => {
  const set = 'font:7.5pt sans-serif;color:#555';
  return `@page{@top-left{content:${cssString(title)};${set}}@top-right{content:${cssString(audience)};${set}}@bottom-right{content:counter(page) " / " counter(pages);${set}}}\n@page:first{@top-left{content:none}}\n`;
};

/**
 * The style sheet: what all sections share, then the rules of each section that is there, then one rule for each mark
 * that stands in several pieces: opening it lights them all.
 */
export const dossierStyle = (sections: readonly string[], crossing: ReadonlySet<string>, head: Running): string =>
  STYLE +
  [...new Set(sections)].join('') +
  PRINT +
  running(head) +
  [...crossing].map((id) => `.text:has(#${id}:target) .${id}{background:var(--lit)}\n`).join('');
