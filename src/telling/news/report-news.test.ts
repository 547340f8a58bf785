import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report, type Said, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { CaseFile } from '../../model/index.ts';
import { namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import { newsLine } from '../terminal/news-sheets.ts';
import { classify } from './classify.ts';
import { newsFor } from './news.ts';
import { type ReportNews, reportNews } from './report-news.ts';

const cast = {
  man: { kind: 'person' as const, name: 'Anar Belikov' },
  other: { kind: 'person' as const, name: 'Timo Orsk' },
  ministry: { kind: 'organization' as const, name: 'Sarvan Interior Ministry' },
};

/** Sentences that share no seven words in a row from one report to the next, unless `tail` makes them. */
const LINES = {
  freed: { words: 'Anar Belikov was freed', act: 'release', patient: 'man' },
  taken: { words: 'Anar Belikov was arrested', act: 'arrest', patient: 'man' },
  hurt: { words: 'guards beat Timo Orsk', act: 'beating', patient: 'other' },
  many: { words: '40 people were hurt', measure: 'injured', number: '40', value: 40 },
  weak: { words: 'Timo Orsk may travel', act: 'travel', agent: 'other', strength: 'weak' },
  forced: {
    words: 'he had been paid',
    act: 'attack',
    agent: 'man',
    voice: [{ by: 'man' }],
    circumstances: 'duress-alleged',
  },
  post: { words: 'the Sarvan Interior Ministry', attribute: 'description', of: 'ministry', value: 'Interior Ministry' },
} satisfies Record<string, Said>;
type Line = keyof typeof LINES;

const told = (source: string, lines: readonly Line[], more: Partial<Said> = {}, tail = source): Told => ({
  source,
  cast,
  text: `Anar Belikov, Timo Orsk, the Sarvan Interior Ministry (${tail}).\n\n${lines.map((line) => `${LINES[line].words} (${tail}).`).join(' ')}`,
  says: lines.map((line) => ({ ...LINES[line], ...more }) as Said),
});
const fileOf = (...all: Told[]): CaseFile => derive({ sources: all.map(report), decisions: [] });
const news = (before: readonly Told[], ...added: Told[]): readonly ReportNews[] => {
  const file = fileOf(...before, ...added);
  return reportNews(
    file,
    added.map((one) => one.source),
    namesOf(file, english),
    english,
  );
};
const line = (one: ReportNews | undefined) => (one === undefined ? '' : newsLine(one, english));

describe('what an added report tells', () => {
  it('[T70] every statement of it is counted once: new, confirmed, contradicted, repeated, in review, coerced or rejected', () => {
    const lines = fc.uniqueArray(fc.constantFrom(...(Object.keys(LINES) as Line[])), { minLength: 1 });
    fc.assert(
      fc.property(lines, lines, fc.boolean(), fc.boolean(), (first, second, copied, denied) => {
        const a = told('src-a', first, {}, copied ? 'as everybody said over and over again then' : 'src-a');
        const b = told(
          'src-b',
          second,
          denied ? { polarity: 'denied' } : {},
          copied ? 'as everybody said over and over again then' : 'src-b',
        );
        const file = fileOf(a, b);
        const its = file.statements.filter((one) => one.source === 'src-b').map((one) => one.id);
        const { told: things, review, duress, rejected } = classify(file, 'src-b', new Set(['src-a']));
        const counted = [...things.flatMap((one) => one.statements), ...review, ...duress, ...rejected];
        expect(counted.map((one) => one.id).sort()).toEqual([...its].sort());
        const [one] = news([a], b);
        const said = [...(one?.rows ?? []).flatMap((row) => row.said), ...(one?.review ?? []), ...(one?.duress ?? [])];
        expect(said.map((each) => each.statement).sort()).toEqual([...its].sort());
        const { counts } = one as ReportNews;
        expect(counts.new + counts.confirmed + counts.contradicted + counts.repeated).toBe(one?.rows.length);
      }),
    );
  });

  it('[T70] is new where nobody told it, and confirmed by a new origin where another report did in words of its own', () => {
    const [one] = news([told('src-a', ['freed'])], told('src-b', ['freed', 'taken']));
    expect(line(one)).toBe('1 new · 1 confirmed (1 by a new origin) · 0 contradicted · 0 repeated');
    expect(one?.rows.find((row) => row.kind === 'confirmed')).toMatchObject({
      what: 'release of Anar Belikov',
      heldBy: ['src-a.txt'],
    });
  });

  it('[T71] is repeated where its words stand in another report, and where the same voice said it before', () => {
    const tail = 'and so it was told to everybody who stood there';
    const [copy] = news([told('src-a', ['freed', 'taken'], {}, tail)], told('src-b', ['freed', 'taken'], {}, tail));
    expect(line(copy)).toBe('0 new · 0 confirmed · 0 contradicted · 2 repeated from src-a.txt');
    const says = { voice: [{ by: 'ministry' }] };
    const [voice] = news([told('src-a', ['freed'], says)], told('src-b', ['freed'], says));
    expect(line(voice)).toBe('0 new · 0 confirmed · 0 contradicted · 1 repeated from Sarvan Interior Ministry');
  });

  it('[T72] is contradicted where it takes a side that nobody took, with what it stands against', () => {
    const [one] = news([told('src-a', ['freed'])], told('src-b', ['freed'], { polarity: 'denied' }));
    expect(one?.counts).toMatchObject({ new: 0, confirmed: 0, contradicted: 1, repeated: 0 });
    expect(one?.rows[0]?.against).toEqual([
      { says: 'that it happened', by: ['src-a.txt'], words: 'Anar Belikov was freed' },
    ]);
    const [third] = news(
      [told('src-a', ['freed']), told('src-b', ['freed'], { polarity: 'denied' })],
      told('src-c', ['freed'], { polarity: 'denied' }),
    );
    expect(third?.counts).toMatchObject({ confirmed: 1, contradicted: 0 });
  });

  it('[T70] words under duress confirm nothing and are not news; weak ones wait', () => {
    const [one] = news([told('src-a', ['forced', 'weak'])], told('src-b', ['forced', 'weak']));
    expect(line(one)).toBe('0 new · 0 confirmed · 0 contradicted · 0 repeated · 1 in review · 1 said under duress');
  });

  it('[T73] tells of two reports added at once what the second adds to the first', () => {
    const [a, b] = news([], told('src-a', ['freed']), told('src-b', ['freed', 'hurt']));
    expect([a?.counts.new, b?.counts.new, b?.counts.confirmed]).toEqual([1, 1, 1]);
  });

  it('[T74] tells what one breath tells in one row, however many things it holds', () => {
    const crowd = told('src-b', []);
    const [one] = news([told('src-a', ['freed'])], {
      ...crowd,
      text: `${crowd.text} Timo Orsk was beaten with 40 people.`,
      says: [
        { words: 'Timo Orsk was beaten with 40 people', act: 'beating', patient: 'other' },
        { words: 'Timo Orsk was beaten with 40 people', measure: 'injured', number: '40', value: 40 },
      ],
    });
    expect(one?.rows.map((row) => [row.what, row.also])).toEqual([['beating of Timo Orsk', ['40 injured']]]);
  });

  it('[T75] matches by words: other ids everywhere, the same news', () => {
    const [a, b] = [told('src-a', ['freed', 'taken', 'many']), told('src-b', ['freed', 'hurt', 'many'])];
    const before = fileOf(a);
    const renamed = JSON.parse(
      JSON.stringify(before).replace(/"(ev|st|fig|person|org)-([0-9a-f]{12})"/g, '"$1-x$2"'),
    ) as CaseFile;
    const after = fileOf(a, b);
    const { reports, changes } = newsFor(renamed, after, ['src-b'], english);
    expect(reports).toEqual(newsFor(before, after, ['src-b'], english).reports);
    expect(changes.filter((one) => one.kind === 'appeared' || one.kind === 'gone' || one.kind === 'now-one')).toEqual(
      [],
    );
    expect(newsFor(renamed, before, [], english).changes).toEqual([]);
  });
});
