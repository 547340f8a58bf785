const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2733; --soft: #5a6673; --paper: #fbfaf7; --accent: #0f5066; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e3dc; --soft: #a3a9ae; --paper: #16191d; --accent: #7fc3d8; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: clamp(3rem, 16vh, 9rem) 1.5rem 3rem; }
p.mark { margin: 0 0 2rem; color: var(--accent); letter-spacing: .02em; font-weight: 600; }
h1 { margin: 0 0 1rem; font: 600 1.75rem/1.25 "Source Serif 4", Georgia, serif; text-wrap: balance; }
p { margin: 0 0 1rem; } ol { margin: 1.5rem 0; padding-left: 1.25rem; } li { margin: 0 0 .75rem; }
code { font: .9375rem/1.4 ui-monospace, "SF Mono", Menlo, monospace; padding: .1em .3em; border-bottom: 1px solid var(--soft); }
p.soft { margin-top: 2rem; color: var(--soft); font-size: .9375rem; }`;

/** What a page without the desk says: a heading, why, and what to do, step by step. Steps may name a `command`. */
export type PlainPage = {
  readonly title: string;
  readonly why: string;
  readonly steps: readonly { readonly say: string; readonly command?: string }[];
  readonly last?: string;
};

/** A page in a language (BCP 47) that stands alone: no script, no file besides it, its style allowed by `nonce`. */
export const plainPage = ({ title, why, steps, last }: PlainPage, language: string, nonce: string): string => {
  const listed = steps.map(
    ({ say, command }) => `<li>${escaped(say)}${command === undefined ? '' : ` <code>${escaped(command)}</code>`}</li>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Aigak</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${STYLE}
</style>
</head>
<body>
<main>
<p class="mark">Aigak</p>
<h1>${escaped(title)}</h1>
<p>${escaped(why)}</p>
${listed.length === 0 ? '' : `<ol>${listed.join('\n')}</ol>`}
${last === undefined ? '' : `<p class="soft">${escaped(last)}</p>`}
</main>
</body>
</html>
`;
};
