import type { Dice } from './dice.ts';

/** Somebody invented. `family` is as one of the house's own would write it; outlets may spell it otherwise. */
export type Person = { readonly given: string; readonly family: string; readonly she: boolean; readonly is: string };

const w = (text: string): readonly string[] => text.split(' ');

/** Given names that are common in the region; none of them stands for anybody. */
const HE = w(
  'Timur Ruslan Azamat Nurlan Erlan Bekzat Daniyar Aibek Marat Kairat Maksat Almaz Ilyas Arman Denis Sergei Andrei Pavel Oleg Viktor Igor Kirill Maxim Anton Mark Peter Simon Paul Martin Thomas Aslan Dauren Askar Azat Eldar Farid Kanat Murat Rashid Talgat Yerbol Zhanat Bolat Nurbek Adil Alexei Boris Dmitry Evgeny Fedor Ivan Leonid Mikhail Nikolai Roman Stepan Vadim Yuri David Daniel',
);
const SHE = w(
  'Aigul Dinara Aizhan Saule Gulnara Madina Zarina Aida Nurgul Asel Elena Olga Irina Natalia Svetlana Tatiana Vera Marina Anna Julia Sarah Emma Helen Laura Ainur Aliya Bibigul Fatima Gulmira Kamila Leila Zhanna Alla Darya Ekaterina Galina Inna Larisa Lyudmila Nina Oksana Polina Valentina Yana Alice Clara Nora Ruth',
);
/** Family names put together from syllables, so that they are nobody's. */
const FIRST = w(
  'Sar Tol Ker Oraz Zhan Tas Bek Kuan Esm Shai Ak Daur Nur Zhol Temir Koi Bai Al Mus Kal Er Tok Sul Chyn Ab Ys Ku Sap Om Zhek',
);
const SECOND = w('kel bash mek bel kul mur sul dar olk man bur men tash kun sal shel tur zhan rep mash gesh tor');
const RARE: readonly string[] = FIRST.flatMap((one) => SECOND.map((other) => `${one}${other}`));
/** Some are given to many, as in life: the first of these to the most. */
const COMMON: readonly string[] = FIRST.slice(0, 20).map((one, at) => `${one}${SECOND[(at * 7) % SECOND.length]}`);
const RUSSIAN = w(
  'Verd Lukash Sokh Garn Mel Podol Krast Zim Bors Tul Ryab Ostal Vetr Dolg Marus Kolp Yasen Grach Shum Polyan',
);
const ENDINGS = w('in ov kin anov ilin akov');
const ENGLISH = w('Harrowell Pellingham Ashdone Merriwick Coldham Tarnley Wexmoor Brandlow Fennerby Stokehurst');
const CALLINGS = w(
  'journalist activist student teacher blogger farmer engineer musician lawyer driver nurse photographer shopkeeper pensioner miner',
);

const familyOf = (d: Dice, she: boolean): string => {
  const kind = d.below(20);
  const stem = d.chance(20) ? (COMMON[d.below(1 + d.below(COMMON.length))] as string) : d.pick(RARE);
  if (kind < 11) return `${stem}${d.chance(50) ? 'ov' : 'ev'}${she ? 'a' : ''}`;
  if (kind < 13) return `${stem}${she ? 'kyzy' : 'uly'}`;
  if (kind < 19) return `${d.pick(RUSSIAN)}${d.pick(ENDINGS)}${she ? 'a' : ''}`;
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
