import type { Dice } from './dice.ts';

/** Somebody invented. `family` is as one of the house's own would write it; outlets may spell it otherwise. */
export type Person = { readonly given: string; readonly family: string; readonly she: boolean; readonly is: string };

const w = (text: string): readonly string[] => text.split(' ');

/** Given names that are common in the region; none of them stands for anybody. */
const HE = w(
  'Timur Ruslan Azamat Nurlan Erlan Bekzat Daniyar Aibek Marat Kairat Maksat Almaz Ilyas Arman Denis Sergei Andrei Pavel Oleg Viktor Igor Kirill Maxim Anton Mark Peter Simon Paul Martin Thomas',
);
const SHE = w(
  'Aigul Dinara Aizhan Saule Gulnara Madina Zarina Aida Nurgul Asel Elena Olga Irina Natalia Svetlana Tatiana Vera Marina Anna Julia Sarah Emma Helen Laura',
);
/** Family names put together from syllables, so that they are nobody's; some of them are given to many, as in life. */
const STEPPE = w(
  'Sarkel Tolbash Kermek Orazbel Zhankul Tasmur Beksul Kuandar Esmolk Shaiman Akbur Daurmen Nurtash Zholkun Temirsal Koishel Baitur Alzhan Musrep Kalmash Ergesh Toktor Sultamur Chynbol Abdraz Ysmal Kudaib Saparkul Zheksen Omurzal',
);
const RUSSIAN = w(
  'Verdin Lukash Sokhin Garnov Melin Podolin Krastin Zimov Borsin Tulin Ryabkin Ostalin Vetrov Dolgin Marusin Kolpin Yasenev Grachin Shumov Polyan',
);
const ENGLISH = w('Harrowell Pellingham Ashdone Merriwick Coldham Tarnley Wexmoor Brandlow Fennerby Stokehurst');
const CALLINGS = w(
  'journalist activist student teacher blogger farmer engineer musician lawyer driver nurse photographer shopkeeper pensioner miner',
);

const familyOf = (d: Dice, she: boolean): string => {
  const kind = d.below(10);
  // Every third bearer of a steppe name has one of the six most common ones.
  const stem = d.chance(33) ? (STEPPE[d.below(6)] as string) : d.pick(STEPPE);
  if (kind < 5) return `${stem}${/[aeiou]$/.test(stem) ? 'y' : ''}${d.chance(50) ? 'ov' : 'ev'}${she ? 'a' : ''}`;
  if (kind === 5) return `${stem}${she ? 'kyzy' : 'uly'}`;
  if (kind < 9) return `${d.pick(RUSSIAN)}${she ? 'a' : ''}`;
  return d.pick(ENGLISH);
};

/** Draws somebody. Two draws may give two persons of one name: an archive of thousands has them. */
export const person = (d: Dice, is?: string): Person => {
  const she = d.chance(40);
  return { given: d.pick(she ? SHE : HE), family: familyOf(d, she), she, is: is ?? d.pick(CALLINGS) };
};

/** How an outlet writes names: 0 as given; 1 and 2 by other romanisations, each letter by letter. */
export type Spelling = 0 | 1 | 2;
const RULES: readonly (readonly (readonly [string, string])[])[] = [
  [],
  [
    ['zh', 'j'],
    ['Zh', 'J'],
    ['kh', 'h'],
    ['ya', 'ia'],
    ['K', 'Q'],
  ],
  [
    ['u', 'oo'],
    ['ev', 'yev'],
    ['ks', 'x'],
  ],
];

/** A family name as an outlet of that spelling writes it. */
export const spelt = (name: string, spelling: Spelling): string =>
  (RULES[spelling] ?? []).reduce((text, [from, to]) => text.replaceAll(from, to), name);
