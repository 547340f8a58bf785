import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, phrasesFor } from './languages.ts';
import { FOUND_CODES, KEPT_AFTER, NOTE_CODES, PROBLEM_REASONS, type Problem } from './problem-phrases.ts';

const source = fileURLToPath(new URL('../../', import.meta.url));

/** What the code of some rooms writes at a place that a pattern names; tests are left out. */
const written = (rooms: readonly string[], pattern: RegExp): string[] => {
  const files = rooms.flatMap((room) =>
    readdirSync(`${source}${room}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => `${source}${room}/${file}`),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => match[1] ?? ''),
  );
  return [...new Set(found)].sort();
};

const failed = (code: string, reason?: Problem['reason']): Problem => ({
  code,
  what: 'there is no such thing',
  place: 'ledger/entries',
  kept: 'Nothing was recorded.',
  advice: 'Try again.',
  ...(reason === undefined ? {} : { reason }),
});

const GIVEN = {
  entry: 'f'.repeat(64),
  by: 'Mira',
  source: 'src-1',
  file: 'one.txt',
  date: '31.05',
  field: 'because',
  identity: 'person-1',
  statements: 'st-1, st-2',
  places: 2,
};

describe('failures in the languages of the interface', () => {
  it('[T225] every code by which the desk and the stores fail has a sentence, and so has every refusal of the ledger', () => {
    const codes = written(['desk', 'stores'], /\bcaseError\(\s*'([a-z-]+)'/g);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !Object.hasOwn(KEPT_AFTER, code))).toEqual([]);
    const known: readonly string[] = PROBLEM_REASONS;
    const refusals = written(['desk'], /^ {2}'?([a-z-]+)'?: \([^)]*\) => \(\{$/gm);
    expect(refusals).toEqual(expect.arrayContaining(['nothing-new', 'already-held', 'invalid']));
    const reasons = written(['desk'], /\breason\(\s*'([a-z-]+)'/g);
    expect(reasons.length).toBeGreaterThan(3);
    expect([...refusals, ...reasons].filter((code) => !known.includes(code))).toEqual([]);
  });

  it('[T225] so has every refusal of the server that a person can come to, beside those that only another page could cause', () => {
    const foreign =
      /^(?:invalid-json|too-deep|bad-limit|unknown-(?:language|audience|format|kind|question|screen)|error-of-aigak)$/;
    const codes = written(['entrances/server/case'], /\bAskedWrongly\(\s*(?:bytes[^'?]*\? )?'([a-z-]+)'/g);
    const pages = written(['entrances/server'], /\basked\(\s*\d+,\s*'([a-z-]+)'/g).filter(
      (code) => !/^(?:wrong|no-such-file|no-such-question|no-session)/.test(code),
    );
    expect(codes.length).toBeGreaterThan(8);
    expect(pages.length).toBeGreaterThan(4);
    const missing = [...codes, ...pages].filter((code) => !foreign.test(code) && !Object.hasOwn(KEPT_AFTER, code));
    expect(missing).toEqual([]);
  });

  it('[T225] every note that a case makes of itself when it is opened has a sentence', () => {
    const notes = written(['desk', 'stores'], /\bcode: '([a-z-]+)',\s+place[^}]*?\bsaid:/g);
    expect(notes.length).toBeGreaterThan(4);
    const known: readonly string[] = NOTE_CODES;
    expect(notes.filter((code) => !known.includes(code))).toEqual([]);
  });

  it.each(INTERFACE_LANGUAGES)(
    '[T225] in %s a failure says what failed, what was kept and what to do',
    async (language) => {
      const { problems } = await phrasesFor(language);
      const foreign = language === 'en' ? /[^\s\S]/u : /nothing|there is|try again|ledger/iu;
      const reasons = PROBLEM_REASONS.map((code) => failed('refused', { code, args: GIVEN }));
      for (const problem of [...Object.keys(KEPT_AFTER).map((code) => failed(code)), ...reasons]) {
        const told = problems.problem(problem);
        const name = `${problem.code} ${problem.reason?.code ?? ''}`;
        expect([told.code, told.place], name).toEqual([problem.code, problem.place]);
        for (const words of [told.what, told.kept, told.advice]) {
          expect(words, name).toMatch(/\S/u);
          expect(words, name).not.toMatch(foreign);
          expect(words, name).not.toMatch(/undefined|f{13}| {2}/u);
        }
        expect(told.what, name).not.toMatch(/\.$/u);
        expect(told.advice, name).toMatch(/\.\)?$/u);
      }
      for (const code of NOTE_CODES)
        expect(problems.note(code, 'nothing')).toMatch(language === 'en' ? /^nothing$/u : /\.$/u);
    },
  );

  it.each(INTERFACE_LANGUAGES)(
    '[T225] in %s what verifying finds is told with its place and what to do',
    async (language) => {
      const { problems } = await phrasesFor(language);
      const used = [
        ...written(['desk'], /^ {2}'?([a-z-]+)'?: \((?:fault)?\) =>/gm),
        ...written(['desk'], /\bcode: '([a-z-]+)',\s+place[^}]*?\bwhat:/g),
      ];
      const known: readonly string[] = [...FOUND_CODES, ...PROBLEM_REASONS];
      expect(used.length).toBeGreaterThan(12);
      expect(used.filter((code) => !known.includes(code) && !Object.hasOwn(KEPT_AFTER, code))).toEqual([]);
      const told = FOUND_CODES.map((code) =>
        problems.found({ code, place: 'entries line 3', what: 'entries line 3 is gone', advice: 'Get it back.' }),
      );
      for (const one of told) {
        expect(one.what, one.code).toContain('entries line 3');
        if (language !== 'en') expect(`${one.what} ${one.advice}`, one.code).not.toMatch(/gone|back/);
      }
      expect(new Set(told.map(({ what }) => what)).size).toBe(language === 'en' ? 1 : FOUND_CODES.length);
      const strange = { code: 'from-the-future', place: 'x', what: 'y', advice: 'z' };
      expect(problems.found(strange)).toEqual(strange);
    },
  );

  it('[T225] what a language has no sentence for stays as it came', async () => {
    const { problems } = await phrasesFor('ky');
    expect(problems.problem(failed('from-the-future'))).toEqual(failed('from-the-future'));
    expect(problems.note('from-the-future', 'as it came')).toBe('as it came');
    const unknown = problems.problem(failed('refused', { code: 'from-the-future', args: {} }));
    expect(unknown.what).toBe(problems.problem(failed('refused')).what);
  });
});
