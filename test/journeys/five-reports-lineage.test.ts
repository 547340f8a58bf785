import { beforeAll, describe, expect, it } from 'vitest';
import { derive } from '../../src/derive.ts';
import { type CaseFile, digestText, type SourceReading } from '../../src/model/index.ts';
import { fiveReportsHere, readFiveReports } from '../support/five-reports.ts';

/** Whose words the five reports are told in, and what copies of one of them change. */
describe.skipIf(!fiveReportsHere)('lineage of the five reports', () => {
  let all: SourceReading[];
  let file: CaseFile;
  const id = (start: string) => all.find((one) => one.file.startsWith(start))?.source ?? '';
  const between = (one: string, other: string) =>
    file.lineages.filter(({ from, to }) => [id(one), id(other)].sort().join() === [from, to].sort().join());

  beforeAll(async () => {
    all = await readFiveReports();
    file = derive({ sources: all, decisions: [] });
  });

  it('[C233] two of the outlets share a telling in many places, and it makes them one origin; two share a quotation only', () => {
    expect(between('000', '001')).toMatchObject([{ kind: 'rewrites', whole: true }]);
    expect(between('000', '001')[0]?.passages.length).toBeGreaterThan(4);
    expect(between('003', '004').map((one) => one.whole ?? false)).toEqual([false]);
    const wholes = file.lineages.filter((one) => one.whole === true);
    expect(wholes.map(({ from, to }) => [from, to].sort())).toEqual([[id('000'), id('001')].sort()]);
  });

  it('[C235] [C237] no two of them lead to each other, and no date is in doubt', () => {
    expect(file.lineages.filter((one) => one.mutual === true)).toEqual([]);
    expect(file.sources.flatMap((one) => one.doubts ?? [])).toEqual([]);
  });

  it('[C232] twenty copies of one of them under other headings add no origin to anything', () => {
    const first = all.find((one) => one.source === id('000')) as SourceReading;
    const copies = Array.from({ length: 20 }, (_, at): SourceReading => {
      const { document, reading } = first;
      // The heading follows the text, so that every place in the reading stays what it is.
      const text = `${document?.text ?? ''}\n\nPage ${at}`;
      const textSha256 = digestText(text);
      return {
        source: `src-copy${String(at).padStart(4, '0')}`,
        file: `copy-${at}.txt`,
        ...(document ? { document: { ...document, text, textSha256 } } : {}),
        ...(reading ? { reading: { ...reading, textSha256 } } : {}),
      };
    });
    const many = derive({ sources: [first, ...copies], decisions: [] });
    const alone = derive({ sources: [first], decisions: [] });
    const most = (one: CaseFile) => Math.max(...one.events.map((event) => event.originsAtMost));
    expect(many.events.length).toBe(alone.events.length);
    expect(most(many)).toBe(most(alone));
    expect(many.lineages.filter((one) => one.kind === 'copies')).toHaveLength(20);
  });
});
