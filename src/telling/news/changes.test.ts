import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import { report, type Told } from '../../../test/support/readings.ts';
import { derive } from '../../derive.ts';
import type { CaseFile, DerivationInput } from '../../model/index.ts';
import { english } from '../phrases/en.ts';
import { changesBetween } from './changes.ts';

const cast = {
  man: { kind: 'person' as const, name: 'Anar Belikov' },
  town: { kind: 'place' as const, name: 'Tresk' },
};
const freed = (source: string, when?: string): Told => ({
  source,
  cast,
  published: '2031-06-01',
  text: `Anar Belikov was freed (${source}) ${when ?? ''} in Tresk.`,
  says: [
    {
      words: 'Anar Belikov was freed',
      act: 'release',
      patient: 'man',
      ...(when === undefined ? {} : { when: { words: when, stated: when } }),
    },
  ],
});
const fileOf = (all: readonly Told[], decisions: DerivationInput['decisions'] = []): CaseFile =>
  derive({ sources: all.map(report), decisions });
const changes = (then: CaseFile, now: CaseFile, added: readonly string[] = []) =>
  changesBetween(then, now, new Set(added), english).map(({ kind, what, was, is }) => [kind, what, was, is]);

describe('what changed between two states of a case', () => {
  it('[T77] nothing, where nothing did', () => {
    for (const file of [inventedCaseFile(), fileOf([freed('src-a'), freed('src-b', '2031-03-05')])])
      expect(changes(file, structuredClone(file))).toEqual([]);
  });

  it('[T77] nothing, where several in one proceeding are called alike and stand differently', () => {
    const file = inventedCaseFile();
    const proceedings = file.proceedings.map((one) => ({
      ...one,
      persons: ['charged', ...one.persons.map(({ status }) => status), 'released'].flatMap((status) =>
        one.persons.map((person) => ({ ...person, status })),
      ),
    }));
    expect(proceedings[0]?.persons.length).toBeGreaterThan(2);
    const alike = { ...file, proceedings };
    expect(changes(alike, structuredClone(alike))).toEqual([]);
    const fewer = { ...alike, proceedings: proceedings.map((one) => ({ ...one, persons: one.persons.slice(1) })) };
    expect(changes(fewer, alike).map(([kind, , was]) => [kind, was])).toEqual([['status', undefined]]);
  });

  it('[T77] an event that another report dates is dated otherwise; what only the added report tells is not told again', () => {
    const then = fileOf([freed('src-a')]);
    const now = fileOf([freed('src-a'), freed('src-b', '2031-03-05')]);
    expect(changes(then, now, ['src-b'])).toEqual([
      ['dated', 'release of Anar Belikov', 'date not known', '5 March 2031'],
    ]);
    expect(changes(now, then).map(([kind]) => kind)).toEqual(['dated', 'origins', 'source']);
  });

  it('[T77] a person’s status is told in words, as it was and as it is', () => {
    const then = inventedCaseFile();
    const now: CaseFile = {
      ...then,
      proceedings: then.proceedings.map((one) => ({
        ...one,
        persons: one.persons.map((person) => ({ ...person, status: 'convicted_not_final' })),
      })),
    };
    const before: CaseFile = {
      ...then,
      proceedings: then.proceedings.map((one) => ({
        ...one,
        persons: one.persons.map((person) => ({ ...person, status: 'defendant' })),
      })),
    };
    const { status } = english.proceedings;
    expect(changes(before, now).map(([kind, , was, is]) => [kind, was, is])).toEqual([
      ['status', status.defendant, status.convicted_not_final],
    ]);
  });

  it('[T77] events that come together are one, and apart again on the way back', () => {
    const [a, b] = [freed('src-a', '2031-03-05'), freed('src-b', '2031-03-05')];
    const now = fileOf([a, b]);
    const [event] = now.events;
    const apart = structuredClone(now);
    if (event === undefined) throw new Error('there is no event');
    apart.events = event.statements.map((id, at) => ({
      ...structuredClone(event),
      id: `ev-${at}`,
      statements: [id],
      sources: [at === 0 ? 'src-a' : 'src-b'],
      originsAtMost: 1,
    }));
    expect(changes(apart, now).map(([kind]) => kind)).toEqual(['now-one', 'origins']);
    expect(changes(now, apart).map(([kind]) => kind)).toContain('now-apart');
  });

  it('[T77] decisions on statements and a name given are told as such', () => {
    const then = inventedCaseFile();
    const now = structuredClone(then);
    const weak = now.statements.find((one) => one.strength === 'weak');
    const person = now.identities[0];
    if (weak === undefined || person === undefined) throw new Error('the case has neither');
    weak.review = 'accepted';
    weak.reviewedBy = 'Mira Tolen';
    person.name = 'Tamsin Orlo-Vey';
    expect(changes(then, now)).toEqual(
      expect.arrayContaining([
        ['renamed', 'Tamsin Orlo-Vey', 'Tamsin Orlo', 'Tamsin Orlo-Vey'],
        ['reviewed', 'appeal', 'not reviewed', 'accepted by Mira Tolen'],
        ['appeared', 'appeal', undefined, 'date not known'],
      ]),
    );
  });

  it('[T77] a source that was only cited and is held now answers a question', () => {
    const post = { kind: 'organization' as const, name: 'Harbour Post', outlet: true as const };
    const citing: Told = {
      source: 'src-a',
      cast: { post },
      text: 'So the Harbour Post reported.',
      cites: [{ words: 'the Harbour Post reported', who: 'post', how: 'reported-by' }],
    };
    const found: Told = { source: 'src-b', cast: {}, text: 'Nothing much.', publisher: 'Harbour Post' };
    expect(changes(fileOf([citing]), fileOf([citing, found]), ['src-b'])).toContainEqual([
      'answered',
      'Harbour Post',
      'cited, not in our hands',
      'held: src-b.txt',
    ]);
  });
});
