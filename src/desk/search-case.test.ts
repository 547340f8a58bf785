import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENTIAL_WORDS, inventedCaseFile } from '../../test/support/case-file.ts';
import { caseNaming, hiddenPerson } from '../../test/support/hidden-person.ts';
import type { Access, CaseFile } from '../model/index.ts';
import { english, forAudience, namesOf, toldIn } from '../telling/index.ts';
import { caseSearch, searchCase } from './search-case.ts';

const shownTo = (audience: Access, of: CaseFile = inventedCaseFile()) => {
  const file = toldIn(forAudience(of, audience).file, english);
  return { file, names: namesOf(file, english) };
};
const ask = (audience: Access, query: string) => searchCase(caseSearch(shownTo(audience)), query);

describe('searching a case', () => {
  it('[D30] leads to records by their names and to the words they stand in', () => {
    const { total, hits } = ask('confidential', 'орло');
    expect(total).toBeGreaterThan(3);
    expect(hits[0]).toMatchObject({ kind: 'person', title: 'Tamsin Orlo', matched: [{ word: 'орло', form: 'Orlo' }] });
    const passage = ask('confidential', 'orlo beat').hits.find(({ kind }) => kind === 'passage');
    const { context } = passage ?? {};
    const letters = [...(context?.text ?? '')];
    expect(context?.marks.map(([from, to]) => letters.slice(from, to).join(''))).toEqual(['Orlo', 'beat']);
    expect(context?.text).toContain('Orlo told the Ludmir Courier that guards beat him.');
    const text = inventedCaseFile().sources.find(({ id }) => id === passage?.source)?.text ?? '';
    expect([...text].slice(passage?.start, passage?.end).join('')).toMatch(/^Orlo .*beat$/);
    expect(passage?.where).not.toBe('');
  });

  it('[D30] answers a language that titles are told in, by the titles of that language', () => {
    const file = shownTo('confidential').file;
    const [event] = file.events;
    const translated = {
      ...file,
      events: file.events.map((one) => (one === event ? { ...one, title: 'Освобождение учителя' } : one)),
    };
    const at = caseSearch(
      { file: translated, names: namesOf(translated, english) },
      caseSearch(shownTo('confidential')),
    );
    expect(searchCase(at, 'учитель освобождения', { kinds: ['event'] }).hits.map(({ id }) => id)).toEqual([event?.id]);
  });

  it('[D30] tells events of one title apart by the first words that they rest on', () => {
    const at = caseSearch(shownTo('confidential'));
    const events = searchCase(at, 'orlo', { kinds: ['event'] }).hits.filter(({ source }) => source === undefined);
    expect(events.length).toBeGreaterThan(1);
    for (const { id, context } of events) {
      const [first] = at.shown.file.events.find((one) => one.id === id)?.statements ?? [];
      const words = at.shown.file.statements.find((one) => one.id === first)?.passages[0]?.exact;
      expect(context?.text).toContain(words?.replace(/\s+/gu, ' '));
    }
  });

  it('[D31] finds nothing of a confidential source for a stricter audience', () => {
    for (const words of ['Halik', 'Mast', 'Халик', 'Brenik clinic']) {
      expect([words, ask('confidential', words).total > 0]).toEqual([words, true]);
      for (const audience of ['restricted', 'public'] as const)
        expect([words, ask(audience, words).total]).toEqual([words, 0]);
    }
    for (const words of CONFIDENTIAL_WORDS) expect([words, ask('public', `"${words}"`).total]).toEqual([words, 0]);
  });

  it('[D31] keeps nothing of what a wider audience could find when it is shown to a stricter one', () => {
    const wide = caseSearch(shownTo('confidential'));
    expect(searchCase(wide, 'Halik').total).toBeGreaterThan(0);
    const narrow = caseSearch(shownTo('public'), wide);
    expect(searchCase(narrow, 'Halik').total).toBe(0);
    expect([...narrow.index.vocabulary.numbers.keys()].filter((word) => /halik/i.test(word))).toEqual([]);
  });

  it('[D31] finds no spelling, case or script of a name that the audience may not know', () => {
    fc.assert(
      fc.property(hiddenPerson, fc.constantFrom('public' as const, 'restricted' as const), (person, audience) => {
        const file = caseNaming(person);
        const at = caseSearch(shownTo(audience, file));
        for (const word of [...person.words, ...person.forms])
          expect([word, searchCase(at, `${word} `).hits.map(({ title }) => title)]).toEqual([word, []]);
        expect(searchCase(caseSearch(shownTo('confidential', file)), `${person.forms[0]} `).total).toBeGreaterThan(0);
      }),
    );
  });
});
