import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import type { CaseFile, StatementRecord } from '../../model/index.ts';
import { namesOf } from '../names.ts';
import { english } from '../phrases/en.ts';
import { CONSEQUENCES, toCheck } from '../views/to-check.ts';
import { reviewScreen } from './review.ts';

const shownOf = (file: CaseFile) => ({
  file,
  names: namesOf(file, english),
  phrases: english,
  explanation: () => {
    throw new Error('nothing is asked why');
  },
});
const reviewed = (file: CaseFile, ids: readonly string[], review: StatementRecord['review']): CaseFile => ({
  ...file,
  statements: file.statements.map((one) => (ids.includes(one.id) ? { ...one, review } : one)),
});
const file = inventedCaseFile();
const titles = (one: CaseFile) => reviewScreen(shownOf(one), {}).items.map((item) => item.statement);

describe('the queue of things to check', () => {
  it('[W10] the most consequential come first, weak statements apart, and the order of records does not matter', () => {
    const { strong, weak } = toCheck(file);
    const ranks = strong.map((one) => CONSEQUENCES.indexOf(one.consequence));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(strong[0]?.consequence).toBe('disputed');
    expect(strong.every((one) => one.lead.strength === 'strong')).toBe(true);
    expect(weak.map((one) => one.lead.strength)).toEqual(['weak']);
    fc.assert(
      fc.property(fc.shuffledSubarray(file.statements, { minLength: file.statements.length }), (statements) => {
        expect(titles({ ...file, statements })).toEqual(titles(file));
      }),
      { numRuns: 20 },
    );
  });

  it('[W11] what several statements carry is looked at once, and judging its lead checks it', () => {
    const release = ['stm-000000000001', 'stm-000000000002'];
    const { items, progress } = reviewScreen(shownOf(file), {});
    const [item] = items.filter((one) => release.includes(one.statement));
    expect(item?.statement).toBe('stm-000000000001');
    expect(item?.others.map((one) => one.statement)).toEqual(['stm-000000000002']);
    for (const review of ['accepted', 'made'] as const) {
      const after = reviewScreen(shownOf(reviewed(file, ['stm-000000000001'], review)), {});
      expect(after.items.some((one) => release.includes(one.statement))).toBe(false);
      expect(after.progress.events).toEqual({ done: progress.events.done + 1, of: progress.events.of });
    }
    const next = reviewScreen(shownOf(reviewed(file, ['stm-000000000001'], 'rejected')), {});
    expect(next.items.some((one) => one.statement === 'stm-000000000002')).toBe(true);
    const all = reviewScreen(shownOf(reviewed(file, release, 'rejected')), {});
    expect(all.items.some((one) => release.includes(one.statement))).toBe(false);
  });

  it('[W11] whatever is judged, what waits and what is done are all there is', () => {
    const ids = file.statements.map((one) => one.id);
    fc.assert(
      fc.property(
        fc.subarray(ids),
        fc.constantFrom('accepted' as const, 'rejected' as const, 'made' as const),
        (chosen, review) => {
          const { strong, weak, progress } = toCheck(reviewed(file, chosen, review));
          const { events, others } = progress;
          expect(events.of + others.of - events.done - others.done).toBe(strong.length);
          expect(progress.weak.of - progress.weak.done).toBe(weak.length);
          expect([...strong, ...weak].every((one) => one.lead.review === 'proposed')).toBe(true);
          const leads = [...strong, ...weak].map((one) => one.lead.id);
          expect(new Set(leads).size).toBe(leads.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('[W10] what speaks against a thing stands beside it, in its own words', () => {
    const items = reviewScreen(shownOf(reviewed(file, [], 'accepted')), {}).items;
    const denied = items.find((one) => one.statement === 'stm-000000000005');
    expect(denied?.against.flatMap((one) => one.quotes.map((quote) => quote.inText[0]?.exact))).toContain(
      'guards beat him',
    );
  });

  it('[W18] of one report there is what it tells, with what it added, told by its own words', () => {
    const source = 'src-bbbbbbbbbbbb';
    const screen = reviewScreen(shownOf(file), { source });
    expect(screen.of?.news).toMatch(/new · .* confirmed/);
    expect(screen.items.length).toBeGreaterThan(1);
    expect(new Set(screen.items.map((one) => one.lead.source))).toEqual(new Set([source]));
    expect(screen.items.some((one) => one.news !== undefined)).toBe(true);
  });

  it('[W18] reports taken after an entry are new; where no such entry is, all are', () => {
    const taken = (letter: string, source: string): CaseFile['decisions'][number] => ({
      entry: letter.repeat(64),
      kind: 'SourceTaken@1',
      author: 'Mira Tolen',
      at: '2026-02-03T09:00:00Z',
      about: source,
      effect: 'applied',
      sources: [source],
    });
    const decisions = [taken('a', 'src-aaaaaaaaaaaa'), taken('b', 'src-bbbbbbbbbbbb'), taken('c', 'src-cccccccccccc')];
    const fresh = (since?: string) =>
      reviewScreen(shownOf({ ...file, decisions }), since === undefined ? {} : { since }).fresh.map(
        (one) => one.source,
      );
    expect(fresh('b'.repeat(64))).toEqual(['src-cccccccccccc']);
    expect(fresh()).toEqual(['src-cccccccccccc', 'src-bbbbbbbbbbbb', 'src-aaaaaaaaaaaa']);
    expect(fresh('c'.repeat(64))).toEqual([]);
  });

  it('[W13] exact repeats are offered with the lead, and nothing that says it in other words', () => {
    const [first] = file.statements;
    if (first === undefined) throw new Error('the fixture has no statement');
    const copy = { ...first, id: 'stm-000000000099', passages: first.passages };
    const other = { ...copy, id: 'stm-000000000098', polarity: 'denied' as const };
    const { items } = reviewScreen(shownOf({ ...file, statements: [...file.statements, copy, other] }), {});
    const repeats = items.flatMap((one) => one.repeats);
    expect(repeats.filter((id) => id === copy.id || id === first.id)).toHaveLength(2);
    expect(repeats).not.toContain(other.id);
  });
});
