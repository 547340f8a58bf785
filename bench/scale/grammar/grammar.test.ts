import { describe, expect, it } from 'vitest';
import { readReport, shippedReader } from '../readings.ts';
import { archive, type Report } from './archive.ts';
import { dice } from './dice.ts';

const first = (count: number, seed = 1): readonly Report[] => {
  const reports = archive(seed);
  return Array.from({ length: count }, () => reports.next().value);
};

describe('the archive that scale is measured on', () => {
  it('is the same from the same seed, and a longer one begins with the shorter one', () => {
    expect(first(60)).toEqual(first(200).slice(0, 60));
    expect(first(60, 2)).not.toEqual(first(60));
  });

  it('draws numbers that are below their limit and reach all of it', () => {
    const d = dice(7);
    const drawn = Array.from({ length: 2000 }, () => d.below(20));
    expect([...new Set(drawn)].sort((p, q) => p - q)).toEqual(Array.from({ length: 20 }, (_, at) => at));
  });

  it('tells incidents in the order of publication, many of them by several outlets, some in copied words', () => {
    const reports = first(600);
    for (let at = 1; at < reports.length; at++)
      expect(reports[at]?.published).toBeGreaterThanOrEqual(reports[at - 1]?.published ?? 0);
    const outlets = new Map<number, Set<string>>();
    for (const one of reports) outlets.set(one.incident, (outlets.get(one.incident) ?? new Set()).add(one.outlet));
    const told = [...outlets.values()].map(({ size }) => size);
    expect(Math.max(...told)).toBeGreaterThan(4);
    expect(Math.max(...told)).toBeLessThanOrEqual(8);
    expect(reports.filter((one) => one.copies).length).toBeGreaterThan(30);
    for (const { text } of reports) expect(text).not.toMatch(/[{}|()]{2}|undefined/);
  });

  it('is read: at least nine of ten sentences give the act they are meant to tell, strongly', async () => {
    const reader = shippedReader();
    let meant = 0;
    let given = 0;
    for (const report of first(520).slice(460)) {
      const { reading } = await readReport(reader, report);
      const acts = (reading?.statements ?? []).flatMap(({ strength, content }) =>
        strength === 'strong' && content.kind === 'act' ? [content.act] : [],
      );
      for (const act of report.tells) {
        meant++;
        const at = acts.indexOf(act);
        if (at < 0) continue;
        given++;
        acts.splice(at, 1);
      }
    }
    expect(meant).toBeGreaterThan(60);
    expect(given / meant).toBeGreaterThan(0.9);
  });
});
