import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAt } from '../../model/index.ts';
import { extract } from '../index.ts';
import { pageBlocks } from './page-blocks.ts';
import { purify } from './purify.ts';

const BODY = `<p>Two clerks of the town hall of Velmora were released on Tuesday after nine days in custody, their lawyer said on Wednesday.</p>
<p>&laquo;They asked us to sign&raquo;, one of the clerks&nbsp;told reporters, &mdash; &#171;and we did not sign any&shy;thing, which is why they kept us&#187;.</p>
<p>The police of Velmora did not answer questions, and the mayor&#x27;s office said that it had not been told of the arrests.</p>`;
const BODY_TEXT = 'Two clerks of the town hall were released on Tuesday after nine days in custody, their lawyer said.';
const LD = `{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Harbour"},{"@type":["NewsArticle"],
"headline":"Two clerks freed in Velmora","datePublished":"2031-03-04T23:10:00+06:00","author":[{"@type":"Person","name":"Ona Pell"},{"@id":"#t"}],
"publisher":{"@id":"#h"}},{"@id":"#t","name":"Tam Orr"},{"@id":"#h","@type":"Organization","name":"The Harbour Post"}]}`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two clerks freed in Velmora - Harbourside</title>${head}</head><body>${body}</body></html>`;
const read = (html: string) => extract(new TextEncoder().encode(html), 'page.html');
const blocks = async (html: string) => {
  const document = await read(html);
  return document.blocks.map((block) => `${block.kind}: ${wordsAt(document.text, block)}`);
};
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('readHtml', () => {
  it('[F7] takes the report out of its page and records the rest', async () => {
    const html = page(`<nav><a href="/">Home</a> <a href="/w">World</a></nav><main><h1>Two clerks freed in Velmora</h1>
      <div class="meta">By Ona Pell</div><time datetime="2031-03-05">5 March 2031</time>${BODY}
      <blockquote><p>We will go on asking who gave the order until somebody answers us.</p></blockquote>
      <h2>Nine days</h2><ul><li>Two days of the nine without a lawyer.</li></ul>
      <figure><img src="x.jpg"><figcaption>The town hall on Tuesday.</figcaption></figure>
      <table><tr><th>Name</th><th>Days</th></tr><tr><td>Ona Pell</td><td>9</td></tr></table></main>
      <aside><h3>Related</h3><a href="/m">Mayor of Velmora resigns</a></aside><footer>© 2031 The Harbour Post</footer>`);
    expect((await blocks(html)).map((block) => block.slice(0, 40))).toEqual([
      'title: Two clerks freed in Velmora',
      'dateline: By Ona Pell',
      'dateline: 5 March 2031',
      'paragraph: Two clerks of the town hall o',
      'paragraph: «They asked us to sign», one ',
      'paragraph: The police of Velmora did not',
      'quote: We will go on asking who gave the',
      'heading: Nine days',
      'list-item: Two days of the nine without ',
      'caption: The town hall on Tuesday.',
      'table-row: Name | Days',
      'table-row: Ona Pell | 9',
    ]);
    const document = await read(html);
    expect(document.removed.map((one) => one.words).join('\n')).toContain('Mayor of Velmora resigns');
    expect(document).toMatchObject({
      language: 'en',
      kind: 'news',
      title: { value: 'Two clerks freed in Velmora', from: 'text' },
      author: { value: 'Ona Pell', from: 'text' },
      published: { value: '2031-03-05', from: 'metadata' },
      publisher: { value: 'Harbourside', from: 'metadata' },
    });
  });

  it('[F14] believes JSON-LD before other metadata, and both before the text', async () => {
    const meta =
      '<meta property="article:published_time" content="2031-03-06T01:00:00Z"><meta property="og:site_name" content="Harbour Post">';
    const body = `<h1>Two clerks freed in Velmora</h1><p>7 March 2031</p>${BODY}`;
    expect(await read(page(body, meta + ld(LD)))).toMatchObject({
      published: { value: '2031-03-04', words: '2031-03-04T23:10:00+06:00', from: 'json-ld' },
      author: { value: 'Ona Pell, Tam Orr', from: 'json-ld' },
      publisher: { value: 'Harbour Post', from: 'metadata' },
      kind: 'news',
    });
    expect(await read(page(body, ld(LD)))).toMatchObject({ publisher: { value: 'The Harbour Post', from: 'json-ld' } });
    expect((await read(page(body, meta))).published).toMatchObject({ value: '2031-03-06', from: 'metadata' });
    expect((await read(page(body))).published).toMatchObject({ value: '2031-03-07', from: 'text' });
  });

  it('[F14] forgives JSON-LD its commonest mistakes and reports what cannot be read', async () => {
    const body = `<h1>Two clerks freed in Velmora</h1>${BODY}`;
    const sloppy = await read(
      page(body, ld(`<!--\n{"@type":"NewsArticle","datePublished":"2031-03-04",\n"headline":"Two\nlines",};\n-->`)),
    );
    expect(sloppy.published?.value).toBe('2031-03-04');
    expect(sloppy.removed.some((one) => one.why === 'broken-metadata')).toBe(false);
    const broken = await read(page(body, ld('{"@type":"NewsArticle","datePublished":"2031-03-04", oops "x')));
    expect(broken.published?.value).toBe('2031-03-04');
    expect(broken.removed.filter((one) => one.why === 'broken-metadata')).toHaveLength(1);
  });

  it('[F14] reads the report from metadata where the page itself shows none', async () => {
    const body = 'Two clerks of the town hall were released on Tuesday after nine days in custody, their lawyer said.';
    const html = page(
      '<div id="app"></div>',
      ld(`{"@type":"NewsArticle","headline":"Two clerks freed","articleBody":"${body}"}`),
    );
    expect((await read(html)).text).toContain(body);
  });

  it('[F15] never reads scripts, styles, comments or hidden elements, and decodes entities', async () => {
    const html =
      page(`<h1>Two clerks freed in Velmora</h1>${BODY}<script>var words = "<p>Scripted words that nobody should read as text.</p>";</script>
      <style>p::after { content: "Styled words"; }</style><!-- <p>Commented words that nobody should read.</p> -->
      <p hidden>Hidden words that nobody should ever read as a report.</p><p style="display: none">Unshown words that nobody should ever read here.</p>
      <p aria-hidden="true">Silent words that nobody should ever read as a report.</p><template><p>Templated words that nobody should read.</p></template>
      <noscript><p>Scriptless words that nobody should read.</p></noscript>${BODY.replaceAll('Velmora', 'Harbourside')}`);
    const document = await read(html);
    const all = JSON.stringify(document);
    for (const word of [
      'Scripted',
      'Styled',
      'Commented',
      'Hidden',
      'Unshown',
      'Silent',
      'Templated',
      'Scriptless',
      '&laquo;',
      '\u00a0',
      '\u00ad',
    ])
      expect(all).not.toContain(word);
    expect(document.text).toContain(
      '«They asked us to sign», one of the clerks told reporters, — «and we did not sign anything, which',
    );
    expect(document.text).toContain("mayor's office");
  });

  it('[F8] puts back a lead and a paragraph that the search for the main text lost', async () => {
    const lead = 'The clerks were beaten, their lawyer says, and nobody has answered for it.';
    const html = page(
      `<header><h1>Two clerks freed in Velmora</h1><p class="standfirst">${lead}</p></header><article>${BODY}${BODY.replaceAll('Velmora', 'Harbourside')}</article>`,
    );
    expect((await read(html)).text).toContain(lead);
  });

  it('[F16] reads a page of 100,000 nested elements within two seconds of processor time, and notes it', async () => {
    for (const tag of ['div', 'b', 'blockquote', 'ul><li', 'table><tr><td', 'span']) {
      const html = page(
        `<h1>Two clerks freed in Velmora</h1>${BODY}${`<${tag}>`.repeat(100_000)}The very last sentence of the page stands here, deep below.`,
      );
      const before = process.cpuUsage();
      const document = await read(html);
      const used = process.cpuUsage(before);
      expect(document.text).toContain('nine days in custody');
      expect(JSON.stringify(document)).toContain('The very last sentence of the page stands here');
      expect(document.removed.some((one) => one.why === 'too-deep')).toBe(true);
      expect((used.user + used.system) / 1e6).toBeLessThan(2);
    }
  });

  it('[F16] does not take elements that HTML closes by itself for nesting', async () => {
    const html = page(
      `<h1>Two clerks freed in Velmora</h1>${'<p>One more sentence of the same long report stands here.'.repeat(300)}<ul>${'<li>one thing'.repeat(300)}</ul>`,
    );
    expect((await read(html)).removed.some((one) => one.why === 'too-deep')).toBe(false);
  });

  it('[F7] loses no visible word of any page without a record, and never throws', async () => {
    const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const tag = fc.constantFrom(
      'div',
      'p',
      'b',
      'a href="/x"',
      'ul',
      'li',
      'table',
      'tr',
      'td',
      'h1',
      'h2',
      'article',
      'nav',
      'form',
      'blockquote',
      'section class="related"',
      'br',
      'span',
      'footer',
      'figure',
      'figcaption',
    );
    const sentence = fc.lorem({ maxCount: 14 }).map((text) => `${text[0]?.toUpperCase()}${text.slice(1)}.`);
    const part = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(' ')[0]}>`),
      sentence,
      sentence.map((text) => `<p>${text}</p>`),
      fc.constantFrom('<', '&', '"', '<!-- x -->', '<a b="', 'Share', '5 March 2031'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 40 }), async (parts) => {
        const html = `<html><body><p>${BODY_TEXT}</p>${parts.join(' ')}</body></html>`;
        const document = await read(html);
        const shown = pageBlocks(purify(html).html).flatMap((block) => words(block.text));
        const held = new Set([...words(document.text), ...document.removed.flatMap((one) => words(one.words))]);
        expect(shown.filter((word) => !held.has(word))).toEqual([]);
      }),
      { numRuns: 200, seed: 5032031 },
    );
  });

  it('[F4] reads text in broken markup without losing a sentence', async () => {
    const sentence = 'Two clerks of the town hall were released on Tuesday after nine days in custody.';
    for (const html of [
      `<p>${sentence}`,
      `<html><body><div><p>${sentence}</div></p></body>`,
      `<html><body><table><tr><td>${sentence}`,
      `<html><body><p a="b>c' d=>${sentence}</p>`,
      `<html><body><form action="/all"><div>${sentence}<br>${sentence.replace('Two', 'Ten')}<br></div></form>`,
      `<html><body><p>1 < 2 and 3 > 2, and ${sentence}</p>`,
    ])
      expect((await read(html)).text).toContain(sentence.slice(4));
  });
});
