import { describe, expect, it } from 'vitest';
import { extract } from '../extract.ts';
import { findMarking } from './find-marking.ts';

const BODY = ['Notes', 'The witness came at nine.', 'She said that she had seen two officers.', 'She left at ten.'];

describe('a paper that says who may see it', () => {
  for (const line of [
    'CONFIDENTIAL',
    'Strictly confidential – names of witnesses',
    '[Not for publication]',
    'Строго конфиденциально',
    'Құпия',
    'Купуя. Жарыялоого болбойт',
  ])
    it(`[F30] “${line}” on a line of its own marks it`, () => {
      expect(findMarking([line, ...BODY])).toEqual({ value: 'confidential', words: line, from: 'text' });
      expect(findMarking([...BODY, ...BODY, ...BODY, line])?.words).toBe(line);
    });

  for (const line of [
    'Confidential papers show who gave the order',
    'The talks were confidential.',
    'Confidentially, he said so',
    'Not for publication rights but for justice she fights',
  ])
    it(`[F30] “${line}” does not`, () => expect(findMarking([line, ...BODY])).toBeUndefined());

  it('[F30] in the middle of a long text the word marks nothing', () => {
    expect(findMarking([...BODY, ...BODY, 'Confidential', ...BODY, ...BODY])).toBeUndefined();
  });

  it('[F30] a document carries its marking', async () => {
    const bytes = new TextEncoder().encode(`CONFIDENTIAL\n\n${BODY.join('\n\n')}\n`);
    expect((await extract(bytes, 'notes.txt')).marking?.value).toBe('confidential');
  });
});
