import { describe, expect, it } from 'vitest';
import { readPlainText } from './read-plain-text.ts';

const texts = (text: string) => readPlainText(text).map((piece) => piece.text);

describe('readPlainText', () => {
  it('[F6] joins lines that are wrapped at a margin', () => {
    const wrapped = `Two clerks of the town hall were released on Tuesday after nine days
in custody, their lawyer said. The police of the town did not answer
questions, and the mayor's office said that it had not been told of
the arrests.

Another paragraph stands here, and it too is wrapped at the margin of
the page.`;
    expect(texts(wrapped)).toEqual([
      "Two clerks of the town hall were released on Tuesday after nine days in custody, their lawyer said. The police of the town did not answer questions, and the mayor's office said that it had not been told of the arrests.",
      'Another paragraph stands here, and it too is wrapped at the margin of the page.',
    ]);
  });

  it('[F6] keeps lines apart that are blocks of their own', () => {
    const lines = [
      'Two clerks freed in Velmora after nine days in custody',
      'Lawyer says both were beaten and made to sign papers',
      'Credit: Harbour Pictures',
    ];
    expect(texts(lines.join('\n'))).toEqual(lines);
    const long = [
      `${'The clerks were asked the same question again. '.repeat(6)}`.trim(),
      `${'Nobody answered them at all on that day. '.repeat(6)}`.trim(),
    ];
    expect(texts(long.join('\n'))).toEqual(long);
  });

  it('[F6] keeps the hyphen of a word that the margin cut', () => {
    const wrapped = `Two clerks of the town hall were released on Tuesday after the investi-
gation had gone on for nine days, their lawyer told the reporters of a
newspaper.`;
    expect(texts(wrapped)[0]).toContain('the investi-gation had');
  });

  it('[F4] makes fixed spaces plain, drops what has no width and changes nothing else', () => {
    expect(texts('\ufeffNine\u00a0days\u200b in cus\u00adtody,  she said. ')).toEqual([
      'Nine days in custody,  she said.',
    ]);
  });

  it('[F6] takes an initial at the start of a line for no list', () => {
    expect(readPlainText('O. Pell was freed on Tuesday.')).toEqual([{ text: 'O. Pell was freed on Tuesday.' }]);
    expect(readPlainText('a) one clerk')).toEqual([{ text: 'a) one clerk', kind: 'list-item' }]);
  });

  it('[F6] knows list items, quotations and line ends of every system', () => {
    expect(readPlainText('• one clerk\r\n• two clerks\r> they said\u20281. first point')).toEqual([
      { text: 'one clerk', kind: 'list-item' },
      { text: 'two clerks', kind: 'list-item' },
      { text: 'they said', kind: 'quote' },
      { text: '1. first point', kind: 'list-item' },
    ]);
  });
});
