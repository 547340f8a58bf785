import { describe, expect, it } from 'vitest';
import { inventedCaseFile } from '../../../test/support/case-file.ts';
import { namesOf } from '../names.ts';
import { type InterfaceLanguage, phrasesFor } from '../phrases/languages.ts';
import { caseCounts } from './case-counts.ts';
import { type InText, quotesOf } from './quote.ts';
import { recordScreen } from './record.ts';
import { SCREENS } from './screens.ts';
import type { Asked, Shown } from './shown.ts';

const file = inventedCaseFile();

const shownIn = async (language: InterfaceLanguage): Promise<Shown> => {
  const phrases = await phrasesFor(language);
  const explanation = { file, tellings: () => [], apart: () => [], names: () => [], decisions: [] };
  return { file, phrases, names: namesOf(file, phrases), explanation: () => explanation };
};

/** Every value within a value that looks like words in a text. */
const inTexts = (value: unknown): readonly InText[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'before' in value && 'exact' in value && 'source' in value ? [value as InText] : [];
  return [...own, ...Object.values(value).flatMap(inTexts)];
};

const askedOf = (name: string): readonly Asked[] =>
  name === 'person'
    ? file.identities.map(({ id }) => ({ id }))
    : name === 'reader'
      ? file.sources.filter(({ held }) => held).map(({ id }) => ({ source: id }))
      : name === 'source'
        ? file.sources.map(({ id }) => ({ id }))
        : [{}];

const screens: Readonly<Record<string, (shown: Shown, asked: Asked) => object | undefined>> = SCREENS;

describe('the screens of the desk', () => {
  it.each(['en', 'ru', 'kk', 'ky'] as const)(
    '[T232] every screen and every record can be told in %s, with no word lost',
    async (language) => {
      const shown = await shownIn(language);
      for (const [name, draw] of Object.entries(screens))
        for (const asked of askedOf(name)) {
          const told = JSON.stringify(draw(shown, asked));
          expect(told, name).toBeDefined();
          expect(told).not.toMatch(/undefined|NaN|\[object/);
        }
      for (const { id } of [...file.events, ...file.identities, ...file.statements, ...file.sources, ...file.disputes])
        expect(recordScreen(shown, id)?.id).toBe(id);
      expect(recordScreen(shown, 'event-000000000000')).toBeUndefined();
    },
  );

  it('[T232] what the case is said to hold is what its screens show', async () => {
    const shown = await shownIn('en');
    const counts = caseCounts(shown);
    expect(counts.events).toBe(SCREENS.chronology(shown, {}).total);
    expect(counts.people).toBe(SCREENS.people(shown).lines.filter(({ kind }) => kind === 'person').length);
    expect(counts.disputes).toBe(SCREENS.disputes(shown).disputes.length);
    expect(counts.waiting + counts.weak).toBeGreaterThan(0);
  });

  it('[T234] a quoted voice has the mark of the standing that the case gives it', async () => {
    const spoken = file.statements.find(({ voice }) => voice.at(-1)?.identity !== undefined);
    const voice = spoken?.voice.at(-1)?.identity ?? '';
    const marks = async (standing: 'court' | 'independent' | undefined) => {
      const { standing: _, ...bare } = file.identities.find(({ id }) => id === voice) ?? file.identities[0]!;
      const one = standing === undefined ? bare : { ...bare, standing };
      const changed = {
        ...file,
        disputes: [],
        identities: file.identities.map((old) => (old.id === voice ? one : old)),
      };
      const shown = { ...(await shownIn('en')), file: changed };
      return quotesOf([spoken?.id ?? ''], shown).map(({ voiceStanding }) => voiceStanding);
    };
    expect(await marks('court')).toEqual(['court']);
    expect(await marks('independent')).toEqual(['independent']);
    expect(await marks(undefined)).toEqual(['other']);
    const unnamed = file.statements.filter((one) => one.voice.length === 0).map(({ id }) => id);
    expect(unnamed.length).toBeGreaterThan(0);
    for (const quote of quotesOf(unnamed, await shownIn('en'))) expect(quote.voiceStanding).toBe('outlet');
  });

  it('[T233] whatever a screen quotes stands in its source, word for word, with what it shows around it', async () => {
    const shown = await shownIn('en');
    const texts = new Map(file.sources.map(({ id, text }) => [id, text ?? '']));
    const all = Object.entries(screens).flatMap(([name, draw]) =>
      askedOf(name).flatMap((asked) => inTexts(draw(shown, asked))),
    );
    const records = file.events.flatMap(({ id }) => inTexts(recordScreen(shown, id)));
    expect(all.length).toBeGreaterThan(10);
    expect(records.length).toBeGreaterThan(3);
    for (const { source, before, exact, after, start, end } of [...all, ...records]) {
      const text = texts.get(source) ?? '';
      if (text === '') continue;
      expect([...text].slice(start, end).join('')).toBe(exact);
      expect(text).toContain(`${before.replace(/^…/, '')}${exact}${after.replace(/…$/, '')}`);
    }
  });
});
