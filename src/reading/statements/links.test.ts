import { describe, expect, it } from 'vitest';
import { actsOf, readText } from '../../../test/support/read-text.ts';

type Reading = ReturnType<typeof readText>;

const stances = (reading: Reading, stance?: string) =>
  reading.statements.flatMap((statement) =>
    statement.content.kind === 'stance' && (stance === undefined || statement.content.stance === stance)
      ? [{ statement, content: statement.content }]
      : [],
  );

const holders = (reading: Reading, stance: string): string[] =>
  stances(reading, stance).map(({ content }) => reading.entities[content.holder ?? -1]?.name ?? '');

const linked = (reading: Reading, from: Reading['statements'][number] | undefined, kind: string) =>
  (from?.links ?? []).filter((link) => link.kind === kind).map((link) => reading.statements[link.to]);

describe('stands that are taken', () => {
  it('[R85] whoever takes back what they said withdraws it', () => {
    for (const text of [
      'Mirela Dosku retracted her confession.',
      'Mirela Dosku took back the statement.',
      'Mirela Dosku told reporters that the evidence she gave in the video was fake.',
    ])
      expect(holders(readText(text), 'withdraws'), text).toEqual(['Mirela Dosku']);
    expect(stances(readText('The ministry withdrew its troops.'))).toEqual([]);
  });

  it('[R85] charges are denied by rejecting them, by a plea and by not admitting guilt', () => {
    for (const text of [
      'Mirela Dosku rejected the allegations.',
      'Mirela Dosku pleaded not guilty.',
      'Mirela Dosku did not admit guilt.',
    ])
      expect(holders(readText(text), 'denies'), text).toEqual(['Mirela Dosku']);
  });

  it('[R85] who calls figures into question or finds them too low doubts them', () => {
    const called = readText(
      'The ministry said 12 people were killed. Journalists have called those figures into question.',
    );
    expect(holders(called, 'doubts')).toEqual(['Journalists']);
    const [doubt] = stances(called, 'doubts');
    const [figure] = linked(called, doubt?.statement, 'about');
    expect(figure?.content.kind === 'figure' ? figure.content.quantity.min : undefined).toBe(12);
    const argued = readText('The ministry said 12 people were killed. Lawyers argue that this number is much higher.');
    expect(holders(argued, 'doubts')).toEqual(['Lawyers']);
  });

  it('[R88] a verb that needs a clause says nothing of a thing', () => {
    expect(actsOf(readText('The university maintains a laboratory.'), 'statement')).toEqual([]);
    expect(stances(readText('The university maintains a laboratory.'))).toEqual([]);
    expect(holders(readText('The ministry maintains that only four people died.'), 'claims')).toEqual(['The ministry']);
  });

  it('[R88] a denial before a bare verb does not reach a finite one', () => {
    const reading = readText('They did not admit guilt and claimed that they were following orders.');
    const [claimed] = stances(reading, 'claims');
    expect(claimed?.statement.polarity).toBe('affirmed');
  });
});

describe('what statements have to do with each other', () => {
  it('[R86] what is withdrawn is what was said when its speaker was not free', () => {
    const reading = readText(
      'A channel showed a video in which Mirela Dosku said she was paid $500 to riot. Later Dosku told reporters that the evidence she gave in the video was fake.',
    );
    const withdrawn = linked(reading, stances(reading, 'withdraws')[0]?.statement, 'withdraws');
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const statement of withdrawn) expect(statement?.circumstances).not.toBe('free');
  });

  it('[R86] "not a terrorist" refutes whoever accused of terrorism', () => {
    const reading = readText(
      'The ministry accused Mirela Dosku of terrorism. The governor said that Dosku is not a terrorist.',
    );
    const [refuted] = linked(reading, stances(reading, 'refutes')[0]?.statement, 'refutes');
    expect(refuted?.content.kind === 'stance' ? refuted.content.stance : '').toBe('accuses');
  });

  it('[R86] a finding is about the acts in its clause, and no evidence about the claim it should support', () => {
    const reading = readText('The court concluded that guards had beaten Mirela Dosku.');
    const finding = reading.statements.find(({ kind }) => kind === 'finding');
    expect(linked(reading, finding, 'about')).toEqual([actsOf(reading, 'beating')[0]]);
    const claim = readText(
      'The ministry claimed that terrorists had attacked the town. The ministry has not produced any evidence to back up the claim.',
    );
    const none = claim.statements.find(({ kind }) => kind === 'evidence');
    expect(linked(claim, none, 'about')).toEqual([stances(claim, 'claims')[0]?.statement]);
  });

  it('[R87] a stated reason and an order in the words are kept, and nothing is ordered without words', () => {
    const reading = readText('Mirela Dosku was arrested for taking part in protests.');
    expect(linked(reading, actsOf(reading, 'arrest')[0], 'because')).toEqual([actsOf(reading, 'protest')[0]]);
    const after = readText('Mirela Dosku was released after soldiers had beaten her.');
    expect(linked(after, actsOf(after, 'beating')[0], 'precedes')).toEqual([actsOf(after, 'release')[0]]);
    const before = readText('Mirela Dosku was tortured before she was deported.');
    expect(linked(before, actsOf(before, 'torture')[0], 'precedes')).toEqual([actsOf(before, 'deportation')[0]]);
    const plain = readText('Mirela Dosku was arrested. Arben Leka was deported.');
    expect(plain.statements.flatMap((statement) => statement.links ?? [])).toEqual([]);
  });
});
