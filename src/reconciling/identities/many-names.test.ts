import { describe, expect, it } from 'vitest';
import { report, type Told } from '../../../test/support/readings.ts';
import { heldSources, inOrder } from '../held.ts';
import { nameForm } from '../names/name-form.ts';
import { proposals } from './candidates.ts';
import { compareParties } from './compare.ts';
import { identify } from './identify.ts';
import { partiesOf } from './party.ts';

const held = (told: readonly Told[]) => heldSources(inOrder(told.map(report)), new Map());
const who = (...told: Told[]) => identify(held(told), []).all.filter((one) => one.named);
const source = (at: number) => `src-${String(at).padStart(5, '0')}`;
const person = (at: number, name: string, post?: string): Told => ({
  source: source(at),
  text: `${name}, ${post ?? 'visitor'}, was seen.`,
  cast: { it: { kind: 'person', name, ...(post === undefined ? {} : { posts: [post] }) } },
});
const body = (at: number, name: string): Told => ({
  source: source(at),
  text: `${name} said so.`,
  cast: { it: { kind: 'organization', name } },
});

/** How many pairs are compared, and how many come together. */
const counted = (told: readonly Told[]) => {
  let asked = 0;
  const edges = proposals(held(told).flatMap(partiesOf), (a, b) => {
    asked++;
    return compareParties(a, b);
  });
  return { asked, joined: edges.length };
};

describe('identities by the weight of their names', () => {
  it('[C204] spellings that weigh enough are joined unasked, across scripts, orders and legal forms', () => {
    expect(who(person(1, 'Mohammed Orsken'), person(2, 'Muhammad Orsken'), person(3, 'Мухаммад Орскен'))).toHaveLength(
      1,
    );
    expect(who(person(1, 'Tilesov Orazbek Kemeluly'), person(2, 'Orazbek Kemelevich Tilesov'))).toHaveLength(1);
    expect(who(body(1, 'Orsk Steel LLC'), body(2, 'ООО «Orsk Steel»'), body(3, 'Orsk Steel'))).toHaveLength(1);
  });

  it('[C204] a likely name is joined only where a post answers its one doubt', () => {
    expect(who(person(1, 'Bill Orsken', 'pianist'), person(2, 'William Orsken', 'pianist'))).toHaveLength(1);
    expect(who(person(1, 'Bill Orsken', 'pianist'), person(2, 'William Orsken', 'judge'))).toHaveLength(2);
    expect(who(person(1, 'Bill Orsken'), person(2, 'William Orsken'))).toHaveLength(2);
    // Two doubts: a letter and an ending. A man and a woman of one profession stay two.
    expect(who(person(1, 'Alexandr Petsov', 'baker'), person(2, 'Alexandra Petsova', 'baker'))).toHaveLength(2);
    // Two letters are never answered.
    expect(who(person(1, 'Orazbek Tilesov', 'baker'), person(2, 'Orazbek Tilasof', 'baker'))).toHaveLength(2);
  });

  it('[C204] bodies a letter, a number or a country apart stay two', () => {
    expect(who(body(1, 'Orsken Steel'), body(2, 'Orskan Steel'))).toHaveLength(2);
    expect(who(body(1, 'Prison No. 5'), body(2, 'Prison No. 6'))).toHaveLength(2);
    expect(who(body(1, 'Orsk Bank Kenya'), body(2, 'Orsk Bank Peru'))).toHaveLength(2);
  });
});

describe('many names', () => {
  const vowels = 'aeiou';
  /** Spellings that all fold to something else: the middle letters vary. */
  const spelling = (at: number) =>
    `Oraz${vowels[at % 5]}bek T${vowels[Math.floor(at / 5) % 5]}les${vowels[Math.floor(at / 25) % 5]}n${'klmr'[Math.floor(at / 125) % 4]}ov`;

  it('[C8] a person with 500 spellings costs no more than a few comparisons a spelling', () => {
    const told = Array.from({ length: 500 }, (_, at) => person(at, spelling(at), 'pianist'));
    const { asked } = counted(told);
    // In each of the three places where a letter varies a name has at most 4 + 4 + 3 + 4 neighbours one letter away,
    // and each pair is asked once; coarser spellings double that at most.
    expect(asked).toBeLessThan(500 * 15);
    expect(asked).toBeGreaterThan(500);
    expect(identify(held(told), []).all.filter((one) => one.named)).toHaveLength(1);
  });

  it('[C8] one entity that a report spells in 500 ways is compared with another such by shared keys', () => {
    const names = Array.from({ length: 500 }, (_, at) => spelling(at));
    const forms = names.map((name) => nameForm(name, 'person'));
    const [a, b] = held([person(1, names[0]!), person(2, names[7]!)])
      .flatMap(partiesOf)
      .map((one) => ({ ...one, forms }));
    expect(compareParties(a!, b!).verdict).toBe('same');
    expect(compareParties(b!, a!)).toEqual(compareParties(a!, b!));
  });

  it('[C8] of 5,000 persons of one surname only those near each other and of one post are compared', () => {
    const given = (at: number) =>
      ['ba', 'de', 'gi', 'ko', 'lu', 'ma', 'ne', 'ro', 'su', 'ta'][at % 10]! +
      ['rkan', 'shtar', 'mbek', 'nzhol', 'stem'][Math.floor(at / 10) % 5]! +
      ['', 'a', 'i', 'ul', 'en', 'ay', 'or', 'esh', 'ym', 'at'][Math.floor(at / 50) % 10]!;
    const posts = ['baker', 'pianist', 'judge', 'farmer', 'teacher'];
    const crowd = (size: number) =>
      Array.from({ length: size }, (_, at) => person(at, `${given(at)} Tilesov`, posts[Math.floor(at / 500) % 5]));
    const [small, large] = [counted(crowd(1_000)), counted(crowd(5_000))];
    // 500 given names ten times over: one comparison joins each report to the one before it of the same name; near names
    // are compared once per post, not once per report. So five times the reports cost about five times the comparisons.
    expect(large.asked).toBeLessThan(small.asked * 5 * 1.3);
    expect(large.asked).toBeLessThan(5_000 * 6);
    expect(large.joined).toBeGreaterThan(4_000);
  });
});
