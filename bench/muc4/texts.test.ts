import { describe, expect, it } from 'vitest';
import { recased } from './recase.ts';
import { templatesIn, wiresIn } from './texts.ts';

describe('reports and templates of the 1992 package', () => {
  it('cuts a file into its reports, each begun by its name', () => {
    const file = 'DEV-MUC3-0001 (X)\n\n   FIRST TEXT.\n\nDEV-MUC3-0002\n\n   SECOND\nTEXT.\n';
    expect(wiresIn(file)).toEqual([
      { id: 'DEV-MUC3-0001', text: 'FIRST TEXT.' },
      { id: 'DEV-MUC3-0002', text: 'SECOND\nTEXT.' },
    ]);
  });

  it('takes of a filled template its kind, its day and its words; an unfilled one is none', () => {
    const slot = (number: number, name: string, value: string) => `${number}.${' '.repeat(3)}${name}      ${value}\n`;
    const file = [
      slot(0, 'MESSAGE: ID', 'DEV-MUC3-0001 (X)'),
      slot(1, 'MESSAGE: TEMPLATE', '2'),
      slot(2, 'INCIDENT: DATE', '03 JAN 90'),
      slot(3, 'INCIDENT: LOCATION', 'SOMELAND: HARBOUR (CITY)'),
      slot(4, 'INCIDENT: TYPE', 'BOMBING'),
      slot(12, 'PHYS TGT: ID', '"NORTH BRIDGE"\n                    "GRANARY"'),
      '\n',
      slot(0, 'MESSAGE: ID', 'DEV-MUC3-0002 (X)'),
      slot(1, 'MESSAGE: TEMPLATE', '*'),
      slot(4, 'INCIDENT: TYPE', '*'),
    ].join('');
    expect([...templatesIn(file)]).toEqual([
      ['DEV-MUC3-0001 2', { type: 'BOMBING', date: '1990-01-03', words: ['NORTH BRIDGE', 'GRANARY', 'HARBOUR'] }],
    ]);
  });
});

describe('text in capitals as it may have been written', () => {
  it('makes known words small, names and sentences begin with a capital, and leaves letters in brackets', () => {
    expect(recased('THE HARBOUR POLICE [HPX] REPORTED THAT\nANNA VELIM DIED ON 3 MAY. SHE WAS WALKING HOME.')).toBe(
      'The Harbour police [HPX] reported that Anna Velim died on 3 May. She was walking home.',
    );
  });

  it('keeps may where it is no month, and paragraphs apart', () => {
    expect(recased('HE MAY GO.\n\nNO ONE ASKED.')).toBe('He may go.\n\nNo one asked.');
  });
});
