import type { Dice } from './dice.ts';

/** A sentence with its words chosen where it offers (one|another). */
export const choose = (d: Dice, says: string): string =>
  says.replaceAll(/\(([^()]*)\)/g, (_, words: string) => d.pick(words.split('|')));
