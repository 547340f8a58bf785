import { type CitedPassage, digestText, type KeptStatement } from '../../src/model/index.ts';
import type { Command } from '../../src/truth/ledger/index.ts';

/** Commands about an invented case, for tests of the ledger and the desk. */
export const openTheCase: Command = { command: 'OpenCase', payload: { title: 'The harbour case' } };

export const handleOf = (text: string): string => `src-${digestText(text).slice(0, 12)}`;

export const take = (text: string, file = `${text}.txt`): Command<'TakeSource'> => ({
  command: 'TakeSource',
  payload: {
    source: handleOf(text),
    original: digestText(text),
    file,
    bytes: text.length,
    acquisition: { how: 'received', circumstances: 'unknown' },
    access: 'restricted',
  },
});

/** The words of a text from `start` to `end`, cited from the source made of that text. */
export const passageIn = (text: string, start: number, end: number): CitedPassage => ({
  source: handleOf(text),
  textSha256: digestText(text),
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - 32), start),
  suffix: text.slice(end, end + 32),
});

export const arrestOf = (name: string): KeptStatement => ({
  kind: 'act',
  polarity: 'affirmed',
  modality: 'reported',
  circumstances: 'unknown',
  voice: [],
  content: { kind: 'act', act: 'arrest', trigger: 'arrested', participants: [{ role: 'patient', identity: name }] },
});

export const acceptArrest = (text: string, because = 'The words say so.'): Command<'AcceptStatement'> => ({
  command: 'AcceptStatement',
  payload: { passages: [passageIn(text, 0, 4)], statement: arrestOf('Nur Adilov'), because },
});

export const rejectArrest = (text: string, because = 'Another man of that name.'): Command<'RejectStatement'> => ({
  command: 'RejectStatement',
  payload: acceptArrest(text, because).payload,
});

const named = (text: string, name: string) => ({ name, kind: 'person', passage: passageIn(text, 0, 4) });

export const joinTwo = (a: string, b: string, text: string): Command<'JoinIdentities'> => ({
  command: 'JoinIdentities',
  payload: { a: named(text, a), b: named(text, b), because: 'Same man, two spellings.' },
});

export const partTwo = (a: string, b: string, text: string): Command<'PartIdentities'> => ({
  command: 'PartIdentities',
  payload: { a: named(text, a), b: named(text, b), because: 'Father and son.' },
});
